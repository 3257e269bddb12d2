import type { DateLanguage, Forms } from "../language.ts";

const ones = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];
const teens: Record<number, string> = {
  13: "dreizehn",
  14: "vierzehn",
  15: "fünfzehn",
  16: "sechzehn",
  17: "siebzehn",
  18: "achtzehn",
  19: "neunzehn",
};
const tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const cardinals: Record<string, Forms> = {
  "1": "ein|eins|eine|einen|einem|einer|eines",
  "100": "hundert|einhundert",
  "1000": "tausend|eintausend",
};
const ordinals: Record<string, Forms> = {};
const irregular: Record<number, string> = { 1: "erst", 3: "dritt", 7: "siebt", 8: "acht" };

function adjective(stem: string): Forms {
  return `${stem}e|${stem}en|${stem}er|${stem}es|${stem}em`;
}
function word(n: number): string {
  if (n <= 12) return ones[n] as string;
  if (n < 20) return teens[n] as string;
  const ten = tens[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? ten : `${ones[n % 10]}und${ten}`;
}
for (let n = 0; n < 100; n++) {
  cardinals[n] ??= word(n);
  if (n === 0) continue;
  ordinals[n] = adjective(irregular[n] ?? (n < 20 ? `${word(n)}t` : `${word(n)}st`));
}
ordinals[100] = adjective("hundertst");

/** Montagmorgen, dreitägig: words that German writes as one. */
const days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const partNames = {
  MO: ["morgen", "vormittag", "früh"],
  MI: ["mittag"],
  AF: ["nachmittag"],
  EV: ["abend"],
  NI: ["nacht"],
};
const weekdayParts: Record<string, Forms> = {};
for (const [i, day] of days.entries()) {
  for (const [part, names] of Object.entries(partNames))
    weekdayParts[`weekdayPart ${i + 1} ${part}`] = names.map((name) => `${day}${name}`).join("|");
}
const countedUnits: Record<string, Forms> = {};
for (const [i, count] of "ein zwei drei vier fünf sechs sieben acht neun zehn".split(" ").entries()) {
  for (const [unit, stem] of Object.entries({
    day: "tägig",
    week: "wöchig",
    month: "monatig",
    year: "jährig",
    hour: "stündig",
  }))
    countedUnits[`${i + 1} ${unit}`] = ["", "e", "er", "es", "en", "em"].map((end) => count + stem + end).join("|");
}

/** German. */
export const de: DateLanguage = {
  tag: "de",
  order: "dmy",
  words: {
    months: [
      "^Januar|^Jänner|^Jan.|^Januars",
      "^Februar|^Feber|^Feb.|^Februars",
      "^März|^Mrz.",
      "^April|^Apr.|^Aprils",
      "^Mai",
      "^Juni|^Jun.",
      "^Juli|^Jul.",
      "^August|^Aug.|^Augusts",
      "^September|^Sept.|^Sep.|^Septembers",
      "^Oktober|^Okt.|^Oktobers",
      "^November|^Nov.|^Novembers",
      "^Dezember|^Dez.|^Dezembers",
    ],
    weekdays: [
      "^Montag|^Mo.|^Montags",
      "^Dienstag|^Di.|^Dienstags",
      "^Mittwoch|^Mi.|^Mittwochs",
      "^Donnerstag|^Do.|^Donnerstags",
      "^Freitag|^Fr.|^Freitags",
      "^Samstag|^Sonnabend|^Sa.|^Samstags",
      "^Sonntag|^So.|^Sonntags",
    ],
    units: {
      second: "Sekunde|Sekunden>plural",
      minute: "Minute|Minuten>plural|Min.",
      hour: "Stunde|Stunden>plural|stündige|stündigen|stündiges|stündiger",
      day: "Tag|Tage>plural|Tagen>plural|Tages|Tags|tägige|tägigen|tägiges|tägiger",
      workday: "Arbeitstag|Arbeitstage|Arbeitstagen|Werktag|Werktage|Werktagen",
      week: "Woche|Wochen>plural|wöchige|wöchigen|wöchiges|wöchiger",
      weekend: "Wochenende|Wochenendes|Wochenenden>plural",
      month: "Monat|Monate>plural|Monaten>plural|Monats|monatige|monatigen|monatiger",
      quarter: "Quartal|Quartale>plural|Quartals|Vierteljahr|Vierteljahres",
      half: "Halbjahr|Halbjahres|Halbjahr|Hälfte",
      season: "Saison",
      year: "Jahr|Jahre>plural|Jahren>plural|Jahres|Jahrs|jährige|jährigen|jähriges|jähriger|Geschäftsjahr|Schuljahr|Kalenderjahr",
      decade: "Jahrzehnt|Jahrzehnte>plural|Jahrzehnten>plural|Jahrzehnts",
      century: "Jahrhundert|Jahrhunderts|Jahrhunderte>plural|Jahrhunderten>plural|Jh.",
      millennium: "Jahrtausend|Jahrtausends|Jahrtausende>plural",
      night: "Nacht|Nächte>plural|Nächten>plural",
    },
    relativeDays: {
      "-2": "vorgestern|vorgestrigen",
      "-1": "gestern|gestrige|gestrigen|gestriger",
      "0": "heute|heutige|heutigen|heutiger|heutiges",
      "1": "morgen|morgigen|morgige",
      "2": "übermorgen",
    },
    shifts: {
      "-2": adjective("vorletzt"),
      "-1": `${adjective("letzt")}|${adjective("vergangen")}|${adjective("vorig")}|${adjective("abgelaufen")}`,
      "0": "diese|diesen|dieser|dieses|diesem|laufenden|laufende|laufendes|gegenwärtigen|aktuellen",
      "1": `${adjective("nächst")}|${adjective("kommend")}`,
    },
    parts: {
      START: "Anfang|Beginn|Anfangs|Auftakt|zu Beginn|anfang",
      MID: "Mitte|mitte",
      END: "Ende|Ausgang|Ausklang|ende",
    },
    dayParts: {
      MO: "Morgen|am Morgen|Vormittag|vormittags|morgens|Vormittags|früh",
      MI: "Mittag|mittags",
      AF: "Nachmittag|nachmittags|Nachmittags",
      EV: "Abend|abends|Abends",
      NI: "Nacht|nachts",
    },
    clockWords: { "12:00": "zwölf Uhr mittags", "24:00": "Mitternacht" },
    seasons: {
      SP: "^Frühling|^Frühjahr|^Frühjahrs|^Frühlings",
      SU: "^Sommer|^Sommers",
      FA: "^Herbst|^Herbstes|^Herbsts",
      WI: "^Winter|^Winters",
    },
    holidays: {
      "new-year": "Neujahr|Neujahrstag",
      "new-year-eve": "Silvester|Silvesterabend",
      epiphany: "Dreikönigstag|Heilige Drei Könige",
      easter: "Ostern|Ostersonntag",
      "easter-monday": "Ostermontag",
      "good-friday": "Karfreitag",
      "ash-wednesday": "Aschermittwoch",
      ascension: "Christi Himmelfahrt|Himmelfahrt",
      pentecost: "Pfingsten|Pfingstsonntag",
      "may-day": "Tag der Arbeit",
      "german-unity": "Tag der Deutschen Einheit",
      "all-saints": "Allerheiligen",
      christmas: "Weihnachten|erster Weihnachtstag",
      "christmas-eve": "Heiligabend|Heiliger Abend",
      "boxing-day": "zweiter Weihnachtstag",
      "women-day": "Internationaler Frauentag|Weltfrauentag|Internationalen Frauentag",
      "europe-day": "Europatag",
      "victory-day": "Tag des Sieges",
      "spring-festival": "chinesisches Neujahr|chinesischen Neujahr|Chinesisches Neujahr|Frühlingsfest|Frühlingsfests",
      ramadan: "Ramadan|Fastenmonat Ramadan",
      "eid-al-fitr": "Zuckerfest|Fest des Fastenbrechens",
      "eid-al-adha": "Opferfest",
      nowruz: "Nouruz|Nowruz|Newroz",
    },
    eras: {
      CE: "n. Chr.|nach Christus|unserer Zeitrechnung|u. Z.",
      BCE: "v. Chr.|vor Christus|vor unserer Zeitrechnung|v. u. Z.",
    },
    cardinals,
    ordinals,
    anniversaries: {
      "0": "Jahrestag|Jahrestages|Jahrestags|Jubiläum|Jubiläums|Geburtstag|Geburtstages|Todestag|Gründungstag",
      "100": "Hundertjahrfeier|hundertjähriges Bestehen",
    },
    sets: {
      P1D: "täglich|tägliche|täglichen|täglicher|jeden Tag|alltäglich|tagtäglich",
      P1W: "wöchentlich|wöchentliche|wöchentlichen|jede Woche|einmal pro Woche|einmal in der Woche",
      P2W: "zweiwöchentlich|alle zwei Wochen|vierzehntägig",
      P1M: "monatlich|monatliche|monatlichen|jeden Monat|einmal im Monat",
      P3M: "vierteljährlich|vierteljährliche|jedes Quartal",
      P6M: "halbjährlich|halbjährliche",
      P1Y: "jährlich|jährliche|jährlichen|alljährlich|jedes Jahr|einmal im Jahr|einmal jährlich",
      PT1H: "stündlich|jede Stunde",
      "XXXX-XX-XXTMO": "jeden Morgen",
      "XXXX-XX-XXTEV": "jeden Abend",
      "XXXX-XX-XXTNI": "jede Nacht",
      "XXXX-WXX-1": "montags",
      "XXXX-WXX-2": "dienstags",
      "XXXX-WXX-3": "mittwochs",
      "XXXX-WXX-4": "donnerstags",
      "XXXX-WXX-5": "freitags",
      "XXXX-WXX-6": "samstags|sonnabends",
      "XXXX-WXX-7": "sonntags",
    },
    references: {
      PAST_REF:
        "kürzlich|vor Kurzem|vor kurzem|in der Vergangenheit|neulich|unlängst|jüngst|früher|einst|in letzter Zeit|zuletzt",
      PRESENT_REF: "jetzt|derzeit|momentan|gegenwärtig|zurzeit|zur Zeit|heutzutage",
      FUTURE_REF: "bald|demnächst|in Zukunft|künftig|in naher Zukunft|in Kürze|zukünftig",
    },
    decades: {
      "20": "Zwanzigerjahre|Zwanziger|zwanziger",
      "30": "Dreißigerjahre|dreißiger",
      "50": "Fünfzigerjahre|fünfziger",
      "60": "Sechzigerjahre|sechziger",
      "70": "Siebzigerjahre|siebziger",
      "80": "Achtzigerjahre|achtziger",
      "90": "Neunzigerjahre|neunziger",
    },
    zones: {
      "+01:00": "MEZ|Ortszeit|CET",
      "+02:00": "MESZ|CEST",
      Z: "GMT|UTC|WEZ",
      "+03:00": "Moskauer Zeit",
      "+08:00": "Pekinger Zeit",
    },
    countedUnits,
    glue: {
      ...weekdayParts,
      orWord: "oder|bis",
      of: "des|der|im|in|vom|dieses|von",
      article: "der|die|das|den|dem",
      preposition: "in|seit|bis|ab|vor|nach|von|um|zwischen|für|im Jahr|im Jahre|Anno|anno",
      and: "und|oder|sowie",
      from: "vom|von|ab|seit|seit dem|ab dem",
      untilWord: "bis|bis zum|bis Ende",
      between: "zwischen|zwischen dem",
      on: "am|dem|den",
      at: "um|gegen|ab|am",
      ago: "zuvor|vorher",
      agoBefore: "vor|vor rund|vor etwa|vor mehr als",
      henceBefore: "in",
      later: "später|danach|darauf",
      earlier: "zuvor|früher|vorher",
      after: "nach|nach dem",
      before: "vor|vor dem",
      every: "jeden|jede|jedes|alle|jeder",
      everyOther: "jeden zweiten|jede zweite|jedes zweite",
      once: "einmal",
      twiceWord: "zweimal",
      times: "mal|Mal",
      perUnit: "pro|im|in der|am",
      few: "einige|einigen|einiger|mehrere|mehreren|mehrerer|wenige|wenigen|weniger|ein paar|viele|vielen|etliche",
      halfWord: "halbe|halben|halbes|ein halbes|einer halben|eine halbe|ein halber",
      "unitAndHalf year": "anderthalb Jahre|eineinhalb Jahre|anderthalb Jahren|eineinhalb Jahren",
      "unitAndHalf hour": "anderthalb Stunden|eineinhalb Stunden",
      andHalf: "einhalb|und ein halbes",
      one: "ein|eine|einen|einem|einer|eines",
      approx: "etwa|rund|ungefähr|circa|ca.|knapp|fast|beinahe",
      "bound MORE_THAN": "mehr als|über",
      "bound LESS_THAN": "weniger als|unter",
      "bound EQUAL_OR_MORE": "mindestens|wenigstens",
      "bound EQUAL_OR_LESS": "höchstens|maximal",
      firstWord: "erste|ersten|erster|erstes",
      lastWord: "letzte|letzten|letzter|letztes",
      recentWord: "vergangenen|letzten|vergangene|letzte|jüngsten",
      comingWord: "kommenden|nächsten|kommende|nächste",
      "contextShift 1": adjective("folgend"),
      "contextShift -1": "vorangegangenen|vorhergehenden",
      "contextShift 0": "desselben|selben|demselben|gleichen|jenem|jenes",
      "contextUnit 1 day": "am nächsten Tag|nächsten Tag|am Tag darauf|tags darauf|am folgenden Tag",
      "contextUnit -1 day": "am Vortag|Vortag|tags zuvor|am Tag zuvor",
      "contextUnit 1 year": "im Folgejahr|Folgejahr",
      "contextUnit -1 year": "im Vorjahr|Vorjahr|Vorjahres",
      "dayPartShift 0 EV": "heute Abend",
      "dayPartShift 0 MO": "heute Morgen|heute früh",
      "dayPartShift 0 NI": "heute Nacht",
      "dayPartShift -1 NI": "letzte Nacht|vergangene Nacht|in der vergangenen Nacht",
      "dayPartShift -1 EV": "gestern Abend",
      "dayPartShift 1 EV": "morgen Abend",
      "dayPartShift 1 MO": "morgen früh",
      newYear: "neues Jahr|neuen Jahr|neue Jahr|neuen Jahres",
      yearBefore: "Jahr|Jahre|Jahres|Jahren|Jahrs",
      decadeYears: "Jahre|Jahren|Jahre>plural",
      dayBefore: "Tag|Datum",
      oclock: "Uhr",
      atClock: "um|gegen|ab|bis",
      minuteWord: "Minuten",
      halfTo: "halb",
      quarterPast: "Viertel nach|viertel nach",
      quarterTo: "Viertel vor|viertel vor",
      pastHour: "nach",
      toHour: "vor",
      yearsOld: "jährige|jähriger|jährigen|jähriges|-jährige|-jähriger|-jährigen|Jahre alt|-Jähriger|-Jährige",
      aged: "im Alter von|Alter von",
      eve: "Vorabend|am Vorabend",
      "halfYear 1": "erstes Halbjahr|ersten Halbjahr|erste Jahreshälfte|ersten Jahreshälfte|erster Jahreshälfte",
      "halfYear 2": "zweites Halbjahr|zweiten Halbjahr|zweite Jahreshälfte|zweiten Jahreshälfte|zweiter Jahreshälfte",
      "quarterYear 1": "Q1",
      "quarterYear 2": "Q2",
      "quarterYear 3": "Q3",
      "quarterYear 4": "Q4",
    },
  },
  outside:
    "der|die|das|den|dem|des|am|im|in|an|auf|zum|zur|vom|von|seit|bis|ab|um|für|bei|und|gegen|zwischen|während|nach",
  suffixes: { ordinal: "te|ten|ter", decade: "er", case: "" },
  tense: {
    past: "war|waren|hat|hatte|hatten|wurde|wurden|fand|fanden|traf|trafen|unterzeichnete|unterzeichneten|begann|endete|besuchte|stattgefunden|getroffen",
    future: "wird|werden|soll|sollen|geplant|beabsichtigt|voraussichtlich|will|wollen|plant|planen",
  },
  dottedOrdinals: true,
  places: { before: "straße|platz|brücke" },
  patterns: {
    decade: ["<decadeNumber> <decadeYears>", "<decade> <decadeYears>"],
    dayAlone: ["am <ord.digits>"],
    datedTime: ["<time> (zum|auf den) <date>"],
  },
};
