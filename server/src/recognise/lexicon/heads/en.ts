import type { HeadLanguage } from "./language.ts";

export const englishHeads: HeadLanguage = {
  tag: "en",
  bodies: `
    Academy Administration Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board Brigade Broadcaster Broadcasting Bureau
    Cabinet Caucus Center Centre Chamber Church Club Coalition College Commission Committee Community Company Confederation Conference
    Congress Consortium Cooperative Corporation Corps Council Court Department Directorate Division Embassy Federation Force Forces Foundation Front
    Fund Group Guard Herald Holding Inspectorate Institute Institution Journal League Legislature Limited Ltd Mission Ministry Movement
    Museum Navy Orchestra Organisation Organization Parliament Parliamentarians Partnership Party Police Programme
    Prosecutor Radio Railways Registry Secretariat Senate Service Services Society Syndicate Taskforce Television Telegraph Theatre Times
    Tribunal Tribune Trust Union University
    Archdiocese Archive Archives Associates Bancorp Battalion Breweries Bros Brotherhood Bulletin Chronicle Clinic Co Corp Courier
    Diocese Dispatch Electronics Enterprises Entertainment Exchange Faculty Fleet Foods Gazette Holdings Inc Industries
    Inquirer Insurance Investments Laboratories Laboratory Library LLC Militia Mining Motors Observatory Observer Petroleum
    Pharmaceuticals Pictures Plc Prosecutors Records Regiment School Schools Securities Sentinel Software Squadron Steel Stores Survey Office
    Studios Systems Technologies Aviation Brothers Communications Chemical Chemicals Bancshares Airline Semiconductor
    Semiconductors Instruments Networks Partners Ventures Logistics Telecom Wireless Railroad
    `,
  places: `
    Airport Archipelago Avenue Basin Bay Beach Boulevard Bridge Canal Canyon Cape Castle Cathedral Cemetery Channel City Coast County Creek
    Dam Delta Desert District Estate Falls Forest Fort Fortress Garden Gardens Glacier Governorate Gulf Harbour Harbor Heights Highway
    Hill Hills Hospital Hotel Island Islands Isthmus Lagoon Lake Memorial Monument Mosque Mount Mountain Mountains Ocean Oblast Palace
    Park Pass Peninsula Plateau Plaza Port Prefecture Prison Province Quarter Railway Range Refinery Region Reservoir Residence River Road
    Ridge Sea Shore Square Stadium Station Strait Street Temple Terminal Territory Tower Township Tunnel Valley Village Volcano Woods
    Abbey Arena Barracks Borough Camp Chapel Cliffs Corridor Cove Crossing Drive Farm Gallery Grove Interstate Junction Lane Mall
    Marina Market Marsh Meadows Mine Monastery Oasis Parish Pier Plains Rapids Reef Shrine Springs Synagogue Trail Wetlands Wharf Zoo
  `,
  events:
    "War Uprising Massacre Earthquake Olympics Tournament Derby Regatta Symposium Open Day Forum Summit Festival Cup Dialogue Conference Championship Championships Games Fair Exhibition Expo Congress Biennale Marathon",
  others: `
    A An The This That These Those His Her Its Our Their My Your He She It We They I You And But Or If As At By For From In Into Of On Over Since
    So Than To Under Until Upon With Without After Before During While When Where Who What Which Why How Not No Yes All Any Both Each Every
    Some Such Only Also Still Given Following Despite Because Although Though Unlike Like Amid Among Across Around Along Besides Except Instead
    Whenever Whereas Moreover Furthermore Nevertheless Nonetheless Otherwise Indeed Hence Soon Always Never Often Sometimes Maybe Even Just Neither Many Most Much
    Few Several Less Least Please Thanks Well Asked Born Having Being Had Has Have Did Do Does Is Are Was Were Would Can Could Should Might Must Shall Upon Owing Citing According
    Once Perhaps Rather Regarding Therefore Thus Unless Whether While Within Yes Here There Then Now Today Yesterday Tomorrow Tonight Meanwhile However Earlier Later Last Next Another Other
    One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Hundred Thousand Million Billion First Second Third Fourth Fifth
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
    December North South East West Northern Southern Eastern Western Central Upper Lower Greater Great New Old Grand 
    Latin Islamic Christian Muslim Jewish Catholic
    Orthodox Sunni Shia Kurdish Foreign Internal External Interior Affairs Prime Deputy Vice Assistant Acting Former Chief Chair Head Senior
    Special Permanent Joint General Supreme High National International Federal State Royal Civil Military Naval Air Security Defence
    Defense Finance Financial Economic Economy Trade Commerce Industry Industrial Energy Environment Environmental Climate Health Education
    Culture Cultural Tourism Transport Agriculture Agricultural Justice Labour Labor Science Technology Research Development Policy Political
    Election Electoral Olympic         Declaration Treaty Agreement Accord Act
    Convention Protocol Charter Constitution Memorandum Understanding Initiative Strategy Plan Project Framework Roadmap Pact Bill Law
    Resolution Article Chapter Annex  Week Month Year Century War Peace Revolution Independence Republic Kingdom Emirate Empire Nation
    Nations Government Presidency Minister Ministers President Secretary Ambassador Director Delegate Elect Emeritus Designate Delegation
    Team Panel Task Working Advisory Executive Emergency Humanitarian Human Rights Women Youth Children World Global Regional Local
    Green Blue Red White Black Golden Silver Star Sun Moon Dear Excellency Highness Majesty Photo Image Source Read More Share Home Contact About Media Services Publications Events
    Strategic Diplomatic Consular Press News House Hall Post Watch
    Premier Champions Super Formula Wall White Silicon Attorney Nobel Prize Award Awards Medal Grammy Oscar Oscars Book    Photo Video
    Abrahamic Ramadan Christmas Easter Eid Passover
  `,
  links: ["of", "for", "on", "and", "the", "&"],
  headFirst: false,
};
