import type { RoleLanguage } from "./language.ts";

export const englishRoles: RoleLanguage = {
  tag: "en",
  nouns: {
    president: "president; the president | presidents; the presidents; the two presidents; both presidents",
    "vice-president": "vice president; vice-president",
    "head-of-state": "head of state | heads of state; the two heads of state",
    "head-of-government": "head of government | heads of government",
    "prime-minister": "prime minister; premier; PM; the prime minister | prime ministers; premiers",
    "deputy-prime-minister": "deputy prime minister; vice premier; deputy PM",
    chancellor: "chancellor; federal chancellor | chancellors",
    "foreign-minister":
      "foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; foreign secretary; minister of external affairs; external affairs minister; top diplomat; FM; minister for Europe and foreign affairs | foreign ministers; ministers of foreign affairs",
    "deputy-foreign-minister":
      "deputy foreign minister; deputy minister of foreign affairs; vice foreign minister; vice minister of foreign affairs; assistant foreign minister",
    "defence-minister":
      "defence minister; defense minister; minister of defence; minister of defense; secretary of defense; defense secretary; defence secretary | defence ministers; defense ministers",
    "finance-minister":
      "finance minister; finance secretary; minister of finance; treasury secretary; secretary of the treasury | finance ministers",
    "interior-minister": "interior minister; minister of the interior; minister of internal affairs; home secretary",
    "economy-minister": "economy minister; minister of economy",
    minister:
      "minister; minister of state; the minister; cabinet secretary; prime cabinet secretary; principal secretary; state minister; cabinet minister; junior minister; minister delegate; state secretary; foreign affairs cabinet secretary; foreign and diaspora affairs principal secretary | ministers; the ministers; the two ministers",
    "deputy-minister":
      "deputy minister; vice minister; minister of state; deputy cabinet secretary; parliamentary secretary; permanent secretary",
    "state-councillor": "state councilor; state councillor",
    "politburo-member": "member of the politburo; politburo member; member of the Political Bureau",
    "secretary-of-state": "secretary of state; the secretary",
    "secretary-general": "secretary-general; secretary general; the secretary-general; UN chief",
    "general-secretary": "general secretary; party chief",
    secretary:
      "secretary; under secretary; undersecretary; assistant secretary; deputy secretary; under-secretary-general; undersecretary of state; assistant secretary of state; deputy secretary of state; attorney general; national security secretary",
    "high-representative":
      "high representative; foreign policy chief; high representative for foreign affairs and security policy; high representative of the Union for foreign affairs and security policy; high representative of the European Union for foreign affairs and security policy",
    commissioner: "commissioner; high commissioner",
    "supreme-leader": "supreme leader",
    leader: "leader; paramount leader | leaders; the leaders; the two leaders; both leaders",
    king: "king; his majesty king",
    queen: "queen",
    "crown-prince": "crown prince",
    prince: "prince",
    emir: "emir; amir; the emir",
    sultan: "sultan",
    pope: "pope; the pontiff",
    patriarch: "patriarch",
    speaker:
      "speaker; parliament speaker; speaker of parliament; speaker of the house; house speaker; speaker of the parliament",
    chairperson:
      "chairman; chairwoman; chairperson; co-chair; co-chairman; vice-chairman; vice chairman; deputy chairman; chair of the board; party leader; chief justice",
    director:
      "director; director general; director-general; managing director; head of office; chief executive; chief executive officer; CEO; executive director; deputy director; head of mission; head of delegation; general manager; bureau chief; head of the delegation; rector; chancellor of the university; UN resident coordinator; resident coordinator; mission chief; country director; regional director",
    ambassador:
      "ambassador; ambassador-at-large; high commissioner; chargé d'affaires; charge d'affaires; deputy ambassador; consul; consul general; honorary consul; deputy head of mission | ambassadors",
    "permanent-representative": "permanent representative",
    envoy:
      "special envoy; envoy; special representative; special coordinator; special adviser; peace envoy; presidential envoy; climate envoy; UN envoy; special presidential envoy; chief negotiator; lead negotiator; rapporteur; special rapporteur; mediator",
    adviser:
      "adviser; advisor; national security adviser; national security advisor; aide; presidential aide; chief of staff; senior adviser; senior advisor; special assistant; deputy chief of staff; economic adviser; counselor; counsellor; military attaché; defence attaché; defense attaché; cultural attaché; commercial attaché; press attaché; trade attaché; air attaché; naval attaché",
    spokesperson:
      "spokesperson; spokesman; spokeswoman; the spokesperson; press secretary; government spokesperson; government spokesman; spokesperson for the ministry; deputy spokesperson; principal deputy spokesperson; foreign ministry spokesperson; foreign ministry spokesman; foreign ministry spokeswoman; press officer; ministry spokesman; ministry spokesperson; army spokesman; military spokesman; UN spokesman; UN spokesperson; police spokesman; police spokesperson",
    governor:
      "governor; deputy governor; lieutenant governor; regional governor; acting governor; governor general; premier of the province; chief minister; the chief minister",
    mayor: "mayor; deputy mayor; acting mayor; lord mayor; vice mayor",
    deputy:
      "member of parliament; lawmaker; MP; senator; congressman; congresswoman; parliamentarian; MEP; deputy speaker; councillor; councilor; opposition leader",
    general:
      "army general; admiral; commander; chief of staff; major general; lieutenant general; brigadier general; brigadier; colonel; lieutenant colonel; lieutenant; sergeant; inspector; superintendent; police chief; chief of the general staff; chief of general staff; army chief; vice admiral; rear admiral; commander-in-chief; chief of defence; marshal",
    counterpart: "counterpart | counterparts",
    official: "senior official",
    expert:
      "expert; analyst; professor; coach; head coach; striker; goalkeeper; midfielder; author; writer; novelist; poet; journalist; reporter; correspondent; actor; actress; singer; director of the film; filmmaker; lawyer; prosecutor; district attorney; state attorney; county attorney; historian; economist; scientist; researcher; activist; campaigner; businessman; entrepreneur",
  },
  honorifics:
    "General; Gen.; Lt. Gen.; Lt Gen; Maj. Gen.; Brig. Gen.; Lt. Col.; Col.; Capt.; Adm.; Vice Adm.; Rear Adm.; Cmdr.; Maj.; Judge; Officer; Detective; Det.; Sheriff; Constable; Trooper; Cpl.; Pvt.; Pfc.; Sgt.; Lt.; Rep.; Sen.; Gov.; Justice; Princess; Baroness; Duchess; Countess; Fr.; Sister; Msgr.; Monsignor; Mullah; Swami; Hon.; Hon; Rt. Hon.; Right Honourable; Right Honorable; The Right Honourable; The Right Honorable; Honourable; Honorable; The Honourable; Mr.; Mr; Mrs.; Mrs; Ms.; Ms; Miss; Messrs; Messrs.; Principal; Comrade; Alhaji; Alhaja; Chief Deputy; Barrister; Ratu; Datuk; Datuk Seri; Tan Sri; Maulana; Moulana; Allama; Mufti; Dr.; Dr; Sir; Dame; Lord; Lady; H.E.; His Excellency; Her Excellency; His Majesty; Her Majesty; His Highness; Sheikh; Shaikh; His Holiness; Her Royal Highness; His Royal Highness; Archbishop; Bishop; Cardinal; Imam; Rabbi; Reverend; Rev.; Pastor; Señor; Monsieur; Madame; Herr; Frau; Eng.; Engr.; Ayatollah; Professor; Prof.",
  bodies: {
    "foreign-ministry": "Foreign Ministry; Ministry of Foreign Affairs; Ministry of External Affairs",
    "defence-ministry": "Defence Ministry; Defense Ministry; Ministry of Defence; Ministry of Defense",
    "finance-ministry": "Finance Ministry; Ministry of Finance",
    "economy-ministry": "Economy Ministry; Ministry of Economy",
    "interior-ministry": "Interior Ministry; Ministry of the Interior; Ministry of Internal Affairs",
    "culture-ministry": "Culture Ministry; Ministry of Culture",
    "education-ministry": "Education Ministry; Ministry of Education",
    "health-ministry": "Health Ministry; Ministry of Health",
    "transport-ministry": "Transport Ministry; Ministry of Transport",
    "energy-ministry": "Energy Ministry; Ministry of Energy",
    "trade-ministry": "Commerce Ministry; Ministry of Commerce; Trade Ministry; Ministry of Trade",
    "agriculture-ministry": "Agriculture Ministry; Ministry of Agriculture",
    "justice-ministry": "Justice Ministry; Ministry of Justice",
    embassy: "Embassy",
    consulate: "Consulate; Consulate General",
    parliament: "Parliament; National Assembly",
    senate: "Senate",
    "central-bank": "Central Bank",
    "supreme-court": "Supreme Court",
  },
  countryBefore: true,
  countryAfter: true,
  linksBefore: [["'", "s"], ["’", "s"], ["’"], ["'"]],
  linksAfter: [["of"], ["of", "the"], ["for"], ["to"], ["to", "the"]],
  and: ["and"],
  articles: ["the", "both", "two"],
  nameFirst: false,
  apposed: true,
};
