/**
 * Words of the closed classes of Georgian in all their forms: pronouns, numerals' relatives, conjunctions. In a language
 * without capitals some look like a form of a name («რამაც» of რამა): none of them is.
 */

/** Stems that decline as adjectives and nouns in a consonant do. */
const consonantStems = `
  ჩემ შენ მის იმის ამის თქვენ მათ იმათ ამათ თავის რომელ ზოგიერთ ზოგ თითოეულ ერთმანეთ ურთიერთ ვისიმ ვიღაცის რისიმ თითო ყოველ ამგვარ იმგვარ ასეთ ისეთ
  ამნაირ იმნაირ როგორ რამდენ იმდენ ამდენ რანაირ ამდაგვარ თვით რიგ ერთ სხვადასხვაგვარ ჩვენ ჩემნაირ საკუთარ
`;
/** Stems that keep their vowel. */
const vowelStems =
  "ყველა სხვა რამდენიმე არავითარი იგივე რომელიმე რომელიღაც რაიმე რამე რაღაცა ვინმე ვიღაცა ყველაფერი ორივე სამივე არცერთი";
/** Forms of their own. */
const forms = `
  მე შენ ის იგი ეს ისინი ესენი ჩვენ თქვენ მან ამან იმან მას ამას იმას მათ ამათ იმათ ამის იმის მისი მათი მით ამით იმით ამად იმად
  ვინ ვის ვისმა ვისი რა რამ რას რის რისა რით რად რამე რამემ რამეს რამის რამით რამედ რაიმემ რაიმეს რაიმეთი რაღაც რაღაცამ რაღაცას რაღაცის რაღაცით
  ვიღაც ვიღაცამ ვიღაცას ვიღაცის ვინმემ ვინმეს ვინმესი არავინ არავის არავისი ვერავინ ნურავინ არაფერი არაფერმა არაფერს არაფრის არაფრით ვერაფერი ვერაფერს
  თავი თავის თავს თავმა თავისმა თავად თვითონ თავადვე თვითონვე ერთად ერთადვე ყოველივე ყოველმა ყოველს სხვამ სხვას სხვის სხვით
  აქ იქ აქაც იქაც აქედან იქიდან აქამდე იქამდე აქვე იქვე სად სადღაც სადმე საიდან საიდანაც საითკენ როდის როდისმე როდესაც როცა როგორც როგორი რატომ რადგან
  რათა რამდენად მაშინ მაშინვე ახლა ახლაც ახლავე უკვე კიდევ კვლავ ისევ ისე ასე ეგრე ეგ მაგ მაგან მაგას მაგის მარტო მხოლოდ ოღონდ თითქმის მაინც თუმცა
  თუ თუკი ხოლო მაგრამ ან ანუ და კი არა არ ვერ ნუ აღარ ვეღარ განა ნუთუ აკი თურმე ვითომ ვითომც ხომ აი აჰა დიახ ხან ჯერ ჯერაც მერე შემდეგ
`;
const endings = [
  ..."ი მა მ ს სა ის ისა ით ად ში ზე თან სთან იდან დან ამდე მდე ისთვის თვის სთვის ისგან სგან ისკენ სკენ ისადმი სადმი ო".split(
    " ",
  ),
  "",
];
const particles = ["", "ც", "აც", "ვე", "ივე", "ღა", "ა", "აა", "მე", "ღაც", "ო", "აო", "ცა"];

const list = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** All of them, folded. */
export const georgianClosed: ReadonlySet<string> = new Set([
  ...[...list(consonantStems), ...list(vowelStems)].flatMap((stem) =>
    endings.flatMap((ending) => particles.map((particle) => stem + ending + particle)),
  ),
  // «რომ» takes no postposition: «რომში» is in Rome.
  "რომ",
  "რომა",
  "რომც",
  ...list(forms).flatMap((form) => [
    ...particles.map((particle) => form + particle),
    // Postpositions stand behind the dative and the genitive («რაშიც», «რისთვისაც»).
    ...["ში", "ზე", "სთან", "თან", "თვის", "გან", "კენ", "მდე", "დან"].flatMap((post) =>
      ["", "ც", "აც", "ვე", "მე"].map((particle) => form + post + particle),
    ),
  ]),
]);
