/**
 * Albanian verbs of speech in the third person: aorist, present, imperfect, perfect, pluperfect and admirative, and the
 * gerund ("duke thënë"). A row of forms is: aorist, its plural, present, its plural, imperfect, participle; behind "|"
 * stands what the verb has with it.
 */
interface Forms {
  readonly one: readonly string[];
  readonly several: readonly string[];
  readonly participle: string;
  readonly tails: readonly string[];
}

/** Stems of verbs in -oj: deklaroi, deklaron, deklaronte, ka deklaruar. */
const stems = `
  deklar theks sht nënviz nënvij konfirm rikonfirm riafirm ritheks vlerës falënder falender përgëz ur paralajmër njoft
  kujt rikujt kritik propoz premt garant cilës sqar shpjeg saktës argument koment akuz refuz apel insist rekomand
  potenc konstat këshill lavdër kundërsht inform reag replik denonc fajës qort krahas post inkuraj ngushëll arsyet
  elabor artikul apostrof alud nënkupt konkretiz detaj pretend ironiz evident sugjer sigur poh ripoh moh dën pran
  dëshm ft përgënjeshtr demant parashtr kërk kundërpërgjigj lëvd
`;

const irregular = `
  tha thanë thotë thonë thoshte thënë
  shkroi shkruan shkruan shkruajnë shkruante shkruar
  përsëriti përsëritën përsërit përsërisin përsëriste përsëritur
  përmendi përmendën përmend përmendin përmendte përmendur
  përshëndeti përshëndetën përshëndet përshëndesin përshëndeste përshëndetur
  mirëpriti mirëpritën mirëpret mirëpresin mirëpriste mirëpritur
  vërejti vërejtën vëren vërejnë vërente vërejtur
  rrëfeu rrëfyen rrëfen rrëfejnë rrëfente rrëfyer
  përshkroi përshkruan përshkruan përshkruajnë përshkruante përshkruar
  shprehu shprehën shpreh shprehin shprehte shprehur
  shfaqi shfaqën shfaq shfaqin shfaqte shfaqur
  përcolli përcollën përcjell përcjellin përcillte përcjellë
  pyeti pyetën pyet pyesin pyeste pyetur
  porositi porositën porosit porosisin porosiste porositur
  bëri bënë bën bëjnë bënte bërë | thirrje, apel, të ditur, të ditura, e ditur, me dije, të qartë, të njohur, publike, të fala
  vuri vunë vë vënë vinte vënë | në dukje, në pah, theksin, në dyshim, në pikëpyetje, në spikamë
  hodhi hodhën hedh hedhin hidhte hedhur | poshtë, akuza
  tërhoqi tërhoqën tërheq tërheqin tërhiqte tërhequr | vëmendjen, vërejtjen
  dha dhanë jep japin jepte dhënë | mesazhin, garanci, premtimin, porosinë, sigurinë, alarmin
  ngriti ngritën ngre ngrenë ngrinte ngritur | çështjen, shqetësimin
`;

/** Of verbs in the middle voice, without the "u" before the aorist: "u shpreh", "është shprehur". */
const middle = `
  shpreh shprehën shprehet shprehen shprehej shprehur
  zotua zotuan zotohet zotohen zotohej zotuar
  betua betuan betohet betohen betohej betuar
  ankua ankuan ankohet ankohen ankohej ankuar
  deklarua deklaruan deklarohet deklarohen deklarohej deklaruar
  prononcua prononcuan prononcohet prononcohen prononcohej prononcuar
  përgjigj përgjigjën përgjigjet përgjigjen përgjigjej përgjigjur
  kundërpërgjigj kundërpërgjigjën kundërpërgjigjet kundërpërgjigjen kundërpërgjigjej kundërpërgjigjur
  justifikua justifikuan justifikohet justifikohen justifikohej justifikuar
  distancua distancuan distancohet distancohen distancohej distancuar
`;

function rows(source: string, aorist: string, ones: readonly string[], many: readonly string[]): Forms[] {
  return source
    .trim()
    .split("\n")
    .map((line) => {
      const [forms = "", tails = ""] = line.split("|");
      const [past, pastPlural, present, presentPlural, imperfect, participle] = forms.trim().split(/\s+/);
      return {
        one: [`${aorist}${past}`, `${present}`, `${imperfect}`, ...ones.map((word) => `${word} ${participle}`)],
        several: [`${aorist}${pastPlural}`, `${presentPlural}`, ...many.map((word) => `${word} ${participle}`)],
        participle: `${participle}`,
        tails: tails.split(",").map((tail) => tail.trim()),
      };
    });
}

const perfect = ["ka", "kishte", "paska"];
const perfects = ["kanë", "kishin"];
const verbs = [
  ...rows(
    stems
      .trim()
      .split(/\s+/)
      .map((stem) => `${stem}oi ${stem}uan ${stem}on ${stem}ojnë ${stem}onte ${stem}uar`)
      .join("\n"),
    "",
    perfect,
    perfects,
  ),
  ...rows(irregular, "", perfect, perfects),
  ...rows(middle, "u ", ["është", "ishte"], ["janë", "ishin"]),
];

function phrases(formsOf: (verb: Forms) => readonly string[]): string {
  return verbs
    .flatMap((verb) => verb.tails.flatMap((tail) => formsOf(verb).map((form) => `${form} ${tail}`.trim())))
    .join("; ");
}

/** One says: "deklaroi", "ka deklaruar", "bënte thirrje". */
export const say = phrases(({ one }) => one);
/** Several say: "deklaruan", "kanë deklaruar". */
export const sayPlural = phrases(({ several }) => several);
/** "duke deklaruar", with the object's pronoun too: "duke e uruar". */
export const saying = phrases(({ participle }) =>
  ["duke", "duke e", "duke i", "duke iu"].map((word) => `${word} ${participle}`),
);
