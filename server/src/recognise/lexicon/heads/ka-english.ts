/**
 * English for the parts of names of Georgian places and bodies, so that what is called by its kind is shown in words that
 * readers know («გოდერძის უღელტეხილი»: Goderdzi Pass). In the form of a dictionary.
 */

/** Heads: `word: English`. */
export const georgianHeadsInEnglish = `
  ქუჩა: Street
  გამზირი: Avenue
  მოედანი: Square
  ხეობა: Gorge
  უღელტეხილი: Pass
  ქედი: Range
  ტბა: Lake
  ყურე: Bay
  სრუტე: Strait
  ნახევარკუნძული: Peninsula
  აეროპორტი: Airport
  ხიდი: Bridge
  გვირაბი: Tunnel
  მუნიციპალიტეტი: Municipality
  რაიონი: District
  ოლქი: Oblast
  პროვინცია: Province
  შტატი: State
  უბანი: District
  თემი: Community
  ერთეული: Unit
  დასახლება: Settlement
  ტაძარი: Church
  მონასტერი: Monastery
  სტადიონი: Stadium
  სასახლე: Palace
  რეზიდენცია: Residence
  ციხესიმაგრე: Fortress
  წყალსაცავი: Reservoir
  ჰესი: Hydropower Plant
  მყინვარი: Glacier
  უდაბნო: Desert
  უნივერსიტეტი: University
  აკადემია: Academy
  ინსტიტუტი: Institute
  კოლეჯი: College
  გიმნაზია: Gymnasium
  სასამართლო: Court
  პროკურატურა: Prosecutor's Office
  მერია: City Hall
  საკრებულო: City Council
  ფედერაცია: Federation
  ასოციაცია: Association
  ფონდი: Fund
  ბანკი: Bank
  ბირჟა: Exchange
  პალატა: Chamber
  ორკესტრი: Orchestra
  მუზეუმი: Museum
  ბიბლიოთეკა: Library
  თეატრი: Theatre
  ეპარქია: Eparchy
  რკინიგზა: Railway
  არქივი: Archive
  საავადმყოფო: Hospital
  კლინიკა: Clinic
  კავშირი: Union
  ლიგა: League
`;

/** What may stand between the owner and the head. */
export const georgianPartsInEnglish = `
  საქალაქო: City
  ადმინისტრაციული: Administrative
  რაიონული: District
  სააპელაციო: Appeal
  საოლქო: Regional
  სახელმწიფო: State
  ეროვნული: National
  ცენტრალური: Central
  უზენაესი: Supreme
  საკონსტიტუციო: Constitutional
  საერთაშორისო: International
  სამხედრო: Military
  ტექნიკური: Technical
  სამედიცინო: Medical
  საჯარო: Public
  დრამატული: Drama
  მუნიციპალური: Municipal
  ფეხბურთის: Football
  რაგბის: Rugby
  კალათბურთის: Basketball
  ჭიდაობის: Wrestling
  ძიუდოს: Judo
  ჭადრაკის: Chess
  ოპერის: Opera
  მეცნიერებათა: of Sciences
  საფონდო: Stock
  სავაჭრო: Commerce
`;
