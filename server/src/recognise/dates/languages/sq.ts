import type { DateLanguage, Forms } from "../language.ts";

/** Forms of a feminine noun in -ë and its like are written out; masculine month names take these endings. */
function month(stem: string, indefinite = stem): Forms {
  return `${indefinite}|${stem}i|${stem}it|${stem}in`;
}

function monthU(stem: string): Forms {
  return `${stem}|${stem}u|${stem}ut|${stem}un`;
}

const ones = ["", "një", "dy", "tre", "katër", "pesë", "gjashtë", "shtatë", "tetë", "nëntë"];
const cardinals: Record<string, Forms> = {
  "0": "zero",
  "3": "tre|tri|tri",
  "10": "dhjetë",
  "20": "njëzet",
  "30": "tridhjetë",
  "40": "dyzet",
  "50": "pesëdhjetë",
  "60": "gjashtëdhjetë",
  "70": "shtatëdhjetë",
  "80": "tetëdhjetë",
  "90": "nëntëdhjetë",
  "100": "qind|njëqind",
  "1000": "mijë|njëmijë|një mijë",
};
const ordinalStems: Record<number, string> = {
  2: "dytë",
  3: "tretë",
  4: "katërt",
  5: "pestë",
  6: "gjashtë",
  7: "shtatë",
  8: "tetë",
  9: "nëntë",
  10: "dhjetë",
  11: "njëmbëdhjetë",
  12: "dymbëdhjetë",
  13: "trembëdhjetë",
  14: "katërmbëdhjetë",
  15: "pesëmbëdhjetë",
  16: "gjashtëmbëdhjetë",
  17: "shtatëmbëdhjetë",
  18: "tetëmbëdhjetë",
  19: "nëntëmbëdhjetë",
  20: "njëzetë|njëzet",
  21: "njëzetenjëtë|njëzet e një|njëzet e njëtë",
  25: "njëzetepestë|njëzet e pestë",
  30: "tridhjetë",
  40: "dyzetë",
  50: "pesëdhjetë",
  60: "gjashtëdhjetë",
  70: "shtatëdhjetë",
  75: "shtatëdhjetepestë|shtatëdhjetë e pestë",
  80: "tetëdhjetë",
  90: "nëntëdhjetë",
  100: "njëqindtë",
};
const articles = ["i", "e", "të", "së"];
function ordinalForms(stems: string): Forms {
  return stems
    .split("|")
    .flatMap((stem) => articles.map((article) => `${article} ${stem}`))
    .join("|");
}

for (let n = 1; n <= 9; n++) {
  cardinals[n] ??= ones[n] as string;
  cardinals[n + 10] = n === 3 ? "trembëdhjetë" : `${ones[n]}mbëdhjetë`;
}
for (let n = 2; n <= 9; n++) cardinals[n * 100] = `${ones[n]}qind`;

const ordinals: Record<string, Forms> = {
  "1": "i parë|e parë|të parë|së parë|parë|e para|të parën|së parës|të parit|i pari",
};
for (const [n, stem] of Object.entries(ordinalStems)) ordinals[n] = ordinalForms(stem);
/** Compounds, apart and joined: njëzet e tetë, njëzetetetë; tridhjetë e pesë, tridhjetepesë. */
for (let ten = 20; ten < 100; ten += 10) {
  const word = cardinals[ten] as string;
  const joint = `${word.replace(/ë$/, "")}e`;
  for (let one = 1; one <= 9; one++) {
    cardinals[ten + one] = `${joint}${ones[one]}|${word} e ${ones[one]}`;
    const last = one === 1 ? "njëtë" : (ordinalStems[one] as string);
    ordinals[ten + one] = ordinalForms(`${joint}${last}|${word} e ${last}`);
  }
}

/** treditore, pesëvjeçar: number and unit in one word. */
const countedUnits: Record<string, Forms> = {};
for (const [n, stem] of [
  "një",
  "dy",
  "tre",
  "katër",
  "pesë",
  "gjashtë",
  "shtatë",
  "tetë",
  "nëntë",
  "dhjetë",
].entries()) {
  countedUnits[`${n + 1} day`] = `${stem}ditor|${stem}ditore|${stem}ditëshe|${stem}ditësh`;
  countedUnits[`${n + 1} week`] = `${stem}javor|${stem}javore`;
  if (n !== 2 && n !== 5) {
    // tremujor and gjashtëmujor are quarters and halves.
    countedUnits[`${n + 1} month`] = `${stem}mujor|${stem}mujore|${stem}mujori|${stem}mujorin|${stem}mujorit`;
  }
  countedUnits[`${n + 1} year`] = `${stem}vjeçar|${stem}vjeçare`;
}

const year =
  "vit|viti|vitit|vitin|vite>plural|vitet>plural|viteve>plural|vjet>plural|vjeç|vjeçar|vjeçare|viti shkollor|vitin shkollor|vitit shkollor|viti akademik|vitin akademik|vitit akademik|vjetësh>plural|vitesh>plural|vjetëve>plural|vjetve>plural|vjeçarë";

/** Albanian. Linking articles (i, e, të, së) stand between noun and attribute; weekdays are feminine nouns with one. */
export const sq: DateLanguage = {
  tag: "sq",
  order: "dmy",
  unaccented: true,
  words: {
    months: [
      `${month("janar")}|jan.|~^Jan`,
      `${month("shkurt")}|shk.|~shk`,
      "~mars|~marsi|marsit|marsin|mar.|~mar",
      `${month("prill")}|pri.|pr.|~pri`,
      `~maj|${month("maj")}`.replace("|maj|", "|"),
      `${month("qershor")}|qer.|~qer`,
      `${month("korrik")}|${monthU("korrik")}|kor.|~kor`,
      `${month("gusht")}|gush.|gus.|~gush|~gus`,
      `${month("shtator")}|sht.|~sht`,
      `${month("tetor")}|tet.|~tet`,
      `${month("nëntor")}|nën.|~^Nën`,
      `${month("dhjetor")}|dhj.|~dhj`,
    ],
    weekdays: [
      "e hënë|të hënën|të hënë|e hëna|së hënës|të hënës|të hëne|e hënën|hënën",
      "e martë|të martën|të martë|e marta|së martës|të martës|të marte|e martën|martën",
      "e mërkurë|të mërkurën|të mërkurë|e mërkura|së mërkurës|të mërkurës|të mërkure|e mërkurën|mërkurën",
      "e enjte|të enjten|të enjte|e enjtja|së enjtes|të enjtes|të enjteje|e enjten|enjten",
      "e premte|të premten|të premte|e premtja|së premtes|të premtes|të premteje|e premten|premten",
      "e shtunë|të shtunën|të shtunë|e shtuna|së shtunës|të shtunës|të shtune|e shtunën|shtunën",
      "e diel|të dielën|të diel|e diela|së dielës|të dielës|të diele|e dielën|dielën",
    ],
    units: {
      second: "sekondë|sekonda|sekondash|sekondat|sekondave",
      minute: "minutë|minuta|minutash|minutat|minutave|min",
      hour: "orë|orësh>plural|orët>plural|orëve>plural|ora|orën|orës",
      day: "ditë|dite|ditët>plural|ditëve>plural|ditësh>plural|dita|ditën|ditës|ditor|ditore",
      workday: "ditë pune",
      week: "javë|jave|java|javën|javës|javët>plural|javëve>plural|javësh>plural|javor|javore",
      weekend: "fundjavë|fundjava|fundjavën|fundjavës|fundjave",
      month: "muaj|muaji|muajit|muajin|muajt>plural|muajve>plural|muajsh>plural|mujor|mujore|mujorin|mujorit",
      quarter: "tremujor|tremujori|tremujorit|tremujorin|tremujorë|tremujorët|katërmujor",
      half: "gjysmë|gjysma|gjysmën|gjysmës|gjashtëmujor|gjashtëmujori|gjashtëmujorit|gjashtëmujorin|gjysmëvjetor|gjysmëvjetori|gjysmëvjetorit|gjysmëvjetorin|semestri|semestrin|semestrit|gjysëm",
      season: "sezon|sezoni|sezonin|stinë|stina",
      year,
      decade:
        "dekadë|dekada|dekada>plural|dekadash>plural|dekadën|dekadës|dekadat>plural|dekadave>plural|dhjetëvjeçar|dhjetëvjeçari|dhjetëvjeçarin|dhjetëvjeçarit|dhjetëvjeçarë",
      century:
        "shekull|shekulli|shekullit|shekullin|shekuj>plural|shekujt>plural|shekujve>plural|shekujsh>plural|shek.",
      millennium: "mijëvjeçar|mijëvjeçari|mijëvjeçarin",
      night: "netë|net|natësh|netësh|netëve|netët",
    },
    countedUnits: {
      ...countedUnits,
      "15 minute": "çerek ore|një çerek ore|çerekore|çerek orë|një çerek orë",
      "25 year": "çerek shekulli|një çerek shekulli|çerekshekull",
      "50 year": "gjysmëshekull|gjysmëshekulli",
    },
    relativeDays: {
      "-2": "pardje|parvondje",
      "-1": "dje|djeshme|djeshëm|e djeshme|i djeshëm|të djeshme|të djeshëm|ditën e djeshme|ditës së djeshme|dita e djeshme",
      "0": "sot|sotme|sotshme|sotëm|e sotme|i sotëm|të sotme|të sotëm|e sotshme|ditën e sotme|ditës së sotme|dita e sotme",
      "1": "nesër|nesërme|e nesërme|të nesërme|nesërm|i nesërm|ditën e nesërme|ditës së nesërme|dita e nesërme",
      "2": "pasnesër",
    },
    periods: {
      "0 year":
        "sivjet|sivjetmi|e sivjetme|i sivjetmë|të sivjetshme|të sivjetshëm|i sivjetshëm|e sivjetshme|këtë vit|ky vit|këtij viti",
      "-1 year": "vjet|i vjetshëm|e vjetshme|vjetshëm|vjetshme|vitin e shkuar",
      "-2 year": "parvjet",
      "1 year": "mot|vitin tjetër|viti tjetër|vitin që vjen|viti që vjen",
      "1 week": "javën tjetër|javën që vjen|java tjetër",
      "1 month": "muajin tjetër|muajin që vjen",
    },
    shifts: {
      "-1": "~kaluar",
      "0": "këtë|ky|kjo|këtij|kësaj|këta|këto",
    },
    shiftsAfter: {
      "-1": "që iku|që shkuam|që shkoi|që kaloi|që lamë pas|e kaluar|i kaluar|të kaluar|së kaluar|e shkuar|i shkuar|të shkuar|së shkuar|e fundit|së fundit|të kaluara|i mëparshëm|e mëparshme|të mëparshme|të mëparshëm|së shkuarës",
      "0": "aktual|aktuale|e tanishme|i tanishëm|në vazhdim|në fjalë|e këtij muaji|në rrjedhë|rrjedhës",
      "1": "e ardhshme|e ardhshëm|i ardhshëm|të ardhshme|të ardhshëm|së ardhshme|tjetër|që vjen|e ardhme|pasardhës|pasardhëse|vijues|vijuese|në vijim|që pason",
    },
    parts: {
      START:
        "fillim|fillimi|fillimin|fillimit|fillimet|fillimi i|në fillim|fillim të|nisje|nisja|nisjen|pikënisje|pikënisja|krye|ditët e para",
      MID: "mes|mesi|mesin|mesit|mesin e|gjysma|në mes",
      END: "fund|fundi|fundin|fundit|përfundim|përfundimi|fundi i|në fund|mbyllje|mbylljen|ditët e fundit",
    },
    dayParts: {
      MO: "mëngjes|mëngjesi|mëngjesin|mëngjesit|në mëngjes|paradite|paraditen|paradites|mëngjesin e|këtë mëngjes",
      MI: "mesditë|mesdita|mesditën|mesditës",
      AF: "pasdite|pasditen|pasdites|pasdreke|pasdrekën|pasditja",
      EV: "mbrëma|~mbrëmë|mbrëmje|mbrëmja|mbrëmjen|mbrëmjes|në mbrëmje",
      NI: "natë|nata|natën|natës|gjatë natës",
    },
    clockWords: { "12:00": "në mesditë|mesditë", "24:00": "mesnatë|mesnata|mesnatës|në mesnatë|mesnatën" },
    seasons: {
      SP: "pranverë|pranvera|pranverën|pranverës|~pranvere",
      SU: "verë|vera|verën|verës|~vere|~verore",
      FA: "vjeshtë|vjeshta|vjeshtën|vjeshtës|~vjeshte",
      WI: "dimër|dimri|dimrin|dimrit|~dimri",
    },
    holidays: {
      "new-year": "^Viti i Ri|^Vitin e Ri|^Vitit të Ri|dita e Vitit të Ri|ditën e Vitit të Ri",
      "new-year-eve": "nata e Vitit të Ri|natën e Vitit të Ri|nata e vitit të ri|natën e vitit të ri",
      christmas: "Krishtlindje|Krishtlindja|Krishtlindjet|Krishtlindjen|Krishtlindjeve|Krishtlindjes",
      "christmas-eve": "nata e Krishtlindjes|natën e Krishtlindjes|vigjilja e Krishtlindjeve",
      easter: "Pashkë|Pashkët|Pashkëve|Pashka|Pashkët katolike|Pashkëve katolike",
      "orthodox-easter": "Pashkët ortodokse|Pashkëve ortodokse|Pashkët Ortodokse",
      "independence-day":
        "Dita e Pavarësisë|Ditën e Pavarësisë|Ditës së Pavarësisë|Dita e Flamurit|Ditën e Flamurit|Ditës së Flamurit",
      "summer-day": "Dita e Verës|Ditën e Verës|Ditës së Verës",
      "women-day": "Dita Ndërkombëtare e Gruas|Ditën Ndërkombëtare të Gruas|Dita e Gruas|8 Marsi",
      "may-day": "1 Maji|Dita e Punëtorëve|Ditën Ndërkombëtare të Punëtorëve",
      "victory-day": "Dita e Fitores|Ditën e Fitores|Ditës së Fitores",
      "europe-day": "Dita e Evropës|Ditën e Evropës",
      nowruz: "Nevruz|Nevruzi|Nevruzin|Nevruzit|Dita e Nevruzit|Ditën e Nevruzit|Novruz|Novruzi",
      ramadan: "Ramazan|Ramazani|Ramazanit|Ramazanin|muaji i Ramazanit|muajin e Ramazanit|muajit të Ramazanit",
      "eid-al-fitr":
        "Fitër Bajrami|Fitër Bajramin|Fitër Bajramit|Bajrami i Madh|Bajramin e Madh|Bajrami i Vogël|Fitër-Bajrami",
      "eid-al-adha": "Kurban Bajrami|Kurban Bajramin|Kurban Bajramit|Kurban-Bajrami",
      "spring-festival":
        "Festivali i Pranverës|Festivalin e Pranverës|Festivalit të Pranverës|Viti i Ri Kinez|Vitin e Ri Kinez|Vitit të Ri Kinez|Viti i Ri Hënor|Vitin e Ri Hënor|Vitit të Ri Hënor",
      "mid-autumn": "Festivali i Mesit të Vjeshtës|Festivalin e Mesit të Vjeshtës",
    },
    eras: {
      BCE: "p.e.r.|p. e. r.|p.K|p.e.s|p.l.K.|para lindjes së Krishtit|para Krishtit|p.K.|p. K.|para erës sonë|p.e.s.|para erës së re",
      CE: "pas Krishtit|e erës sonë|m.K.|pas erës sonë|erës sonë",
      islamic: "hixhri|të Hixhrit",
    },
    cardinals,
    ordinals,
    anniversaries: {
      "0": "përvjetor|përvjetori|përvjetorin|përvjetorit|përvjetorë|vjetor|vjetori|vjetorin|vjetorit|vjetorë|-vjetori|-vjetorin|-vjetorit|-vjetor|jubile|jubileu|jubileun|jubileut|ditëlindje|ditëlindjen",
      "100": "njëqindvjetor|njëqindvjetori|njëqindvjetorin|njëqindvjetorit|100-vjetori",
      "50": "pesëdhjetëvjetor|pesëdhjetëvjetori|pesëdhjetëvjetorin",
      "10": "dhjetëvjetor|dhjetëvjetori|dhjetëvjetorin|dhjetëvjetorit",
      "20": "njëzetvjetor|njëzetvjetori|njëzetvjetorin|njëzetvjetorit",
      "30": "tridhjetëvjetor|tridhjetëvjetori|tridhjetëvjetorin|tridhjetëvjetorit",
    },
    sets: {
      P1D: "përditë|çdo ditë|përditshëm|ditë për ditë|e përditshme|i përditshëm|të përditshme|ditë pas dite",
      P1W: "përjavë|çdo javë|javë për javë|përjavshëm|e përjavshme",
      P1M: "çdo muaj|përmuajshëm|e përmuajshme|muaj për muaj",
      P1Y: "çdo vit|përvit|përvitshëm|e përvitshme|i përvitshëm|të përvitshme|vjetore|vit pas viti|nga viti në vit|të përvitshëm",
      P3M: "çdo tremujor",
      "XXXX-WXX-WE": "fundjavave|çdo fundjavë|në fundjava|në fundjavë",
      "XXXX-XX-XXTMO": "çdo mëngjes",
      "XXXX-XX-XXTEV": "çdo mbrëmje",
      "XXXX-XX-XXTNI": "çdo natë",
    },
    references: {
      PAST_REF:
        "së fundmi|kohët e fundit|në të kaluarën|e kaluara|të kaluarën|dikur|para pak kohësh|pak më parë|pak kohë më parë|para disa kohësh|para shumë kohësh|tani së fundi|së fundi|vitet e fundit|viteve të fundit|ditët e fundit|muajt e fundit|javët e fundit|dekadat e fundit|ditëve të fundit|javëve të fundit|muajve të fundit|dekadave të fundit|së voni|tash së voni|para shumë vitesh|para shumë vjetësh|para pak ditësh",
      PRESENT_REF:
        "tash|tashti|momentalisht|në këto momente|në këtë moment|këto ditë|këtyre ditëve|sot e kësaj dite|deri tash|tani|tashmë tani|aktualisht|deri më sot|në ditët e sotme|ditët e sotme|për momentin",
      FUTURE_REF:
        "së shpejti|në të ardhme|në të ardhmen e largët|ditët në vazhdim|ditëve në vijim|ditëve të ardhshme|ditët që vijnë|javët në vijim|javëve të ardhshme|javët që vijnë|muajve të ardhshëm|muajt në vijim|muajt që vijnë|vitet në vijim|viteve të ardhshme|vitet që vijnë|në të ardhmen|e ardhmja|të ardhmen|së afërmi|në të ardhmen e afërt|vitet e ardhshme|ditët në vijim|muajt e ardhshëm|ditët e ardhshme|javët e ardhshme",
    },
    decades: Object.fromEntries(
      Object.entries({
        20: "njëzet",
        30: "tridhjet",
        40: "dyzet",
        50: "pesëdhjet",
        60: "gjashtëdhjet",
        70: "shtatëdhjet",
        80: "tetëdhjet",
        90: "nëntëdhjet",
      }).map(([n, stem]) => [n, `e ${stem}a|të ${stem}a|të ${stem}ave|~${stem}at|${stem}ave`]),
    ),
    halves: { am: "am|a.m.", pm: "pm|p.m." },
    zones: {
      "+01:00":
        "sipas orës së Evropës Qendrore|me kohën e Evropës Qendrore|ora e Evropës Qendrore|sipas orës lokale|me kohën lokale|ora lokale|koha lokale|me orën lokale|CET|orës lokale",
      Z: "GMT|UTC",
      "+03:00": "ora e Moskës|me orën e Moskës",
      "+08:00": "ora e Pekinit|me orën e Pekinit",
    },
    glue: {
      orWord: "ose|apo",
      of: "i|e|të|së|nga",
      article: "një",
      preposition:
        "në|që nga|prej|nga|deri në|deri më|deri|gjatë|pas|para|më|rreth|mbi|qysh|qysh në|vitit|që prej|qysh prej|nëpër",
      from: "nga|prej|prej datës|nga data|nga viti|që nga|që prej|duke filluar nga",
      untilWord: "deri|deri në|deri më|në|deri në datën|deri te|e deri më|e deri në|deri më datë",
      between: "mes|midis|ndërmjet",
      and: "dhe|e",
      comma: ",",
      on: "më|në",
      at: "në|në orën|rreth|rreth orës",
      ago: "më parë|përpara",
      agoBefore: "para|përpara|para rreth",
      earlier: "më herët",
      later: "më vonë|më pas|pas kësaj",
      henceBefore: "pas",
      hence: "nga sot|nga tani",
      after: "pas|pas datës",
      before: "para|përpara",
      every: "çdo|secilin|secilën|për çdo|gjithë",
      everyOther: "çdo të dytë|një herë në dy",
      once: "një herë|njëherë",
      twiceWord: "dy herë",
      times: "herë",
      perUnit: "në",
      inWord: "në",
      few: "disa|dhjetëra|qindra|pak|shumë|ca|një sërë|një numër",
      one: "një",
      halfWord: "gjysmë|gjysëm",
      andHalf: "e gjysmë|e gjysëm|vit e gjysmë",
      approx: "rreth|afërsisht|gati|thuajse|afro|përafërsisht|pothuajse",
      "bound MORE_THAN": "më shumë se|mbi|më tepër se",
      "bound LESS_THAN": "më pak se|nën",
      "bound EQUAL_OR_MORE": "të paktën|së paku|jo më pak se",
      "bound EQUAL_OR_LESS": "deri në|jo më shumë se|maksimumi",
      firstAfter: "e parë|i parë|të parë|së parë|e para",
      firstWord: "~parë",
      lastAfter: "e fundit|i fundit|të fundit|së fundit",
      recentAfter: "e fundit|të fundit",
      comingAfter: "e ardhshme|të ardhshëm|të ardhshme|në vijim|që vijnë|e ardhshëm",
      "contextShift 0": "të njëjtën|të njëjtin|i njëjti|e njëjta|atë|atij|asaj",
      "contextUnit 1 day": "të nesërmen|ditën pasuese|ditën vijuese",
      "contextUnit -1 day": "një ditë më parë|ditën e mëparshme",
      "contextShiftAfter 1": "pasues|pasuese|vijues|vijuese|në vijim|e nesërme",
      "contextShiftAfter -1": "paraardhës|paraardhëse|e mëparshme|i mëparshëm",
      "dayPartShift 0 NI": "sonte",
      "dayPartShift -1 NI": "mbrëmë",
      "dayPartShift -2 NI": "parmbrëmë|parmbrëm",
      "dayPartShift 0 MO": "sot në mëngjes|këtë mëngjes",
      yearBefore: "vit|viti|vitin|vitit|viteve|vitet|në vitin",
      decadeYears: "vitet|viteve|vite|vitet e",
      decadeWord: "vitet|viteve|vitet '|viteve '",
      insideWord: "brenda",
      lasting: "për|prej|me|qysh prej",
      "weekdays 1": "të hënave",
      "weekdays 2": "të martave",
      "weekdays 3": "të mërkurave",
      "weekdays 4": "të enjteve",
      "weekdays 5": "të premteve",
      "weekdays 6": "të shtunave",
      "weekdays 7": "të dielave|të dielëve",
      halfAfter: "e gjysmë|e gjysëm",
      minuteWord: "minuta|minutë|minutash",
      quarterAfter: "e një çerek|e çerek|një çerek|çerek",
      toHourAfter: "pa",
      newYear: "vit i ri|viti i ri|vitin e ri|vitit të ri|viti të ri|një vit i ri|një viti të ri|një vit të ri",
      dayBefore: "ditën|dita|ditës|datë|datën|data|datës|më|ditën e|dt",
      corresponding: "më|me datë|më datë|datë",
      oclock: "fiks",
      // A year behind a linking article: "zgjedhjet e 2021".
      theWord: "i|e|të|së",
      atClock: "ora|orën|në orën|në ora|orës|rreth orës",
      yearsOld:
        "vjeçe|vjeçarët|-vjeçarët|vjeçarit|-vjeçarit|vjeçarin|-vjeçarin|vjeçares|-vjeçares|vjeçaren|-vjeçarëve|vjeçarëve|vjeçar|vjeçare|-vjeçar|-vjeçare|vjeç|-vjeçari|vjeçari|-vjeçarja|vjeçarja|-vjeçaren",
      aged: "moshën|në moshën|moshë|moshës",
      eve: "vigjilja|vigjilje|në vigjilje të|prag|në prag të|pragu",
    },
  },
  outside: "brenda|në|më|nga|që|prej|gjatë|deri|me|mbi|qysh|për|pas",
  numberJoints: "e",
  suffixes: {
    ordinal: "të|ta|tën|ti|tit|tin|shi|shin|tës|tat",
    decade: "ta|tat|tave|a|at|ave",
    case: "ën|s|n|ës|a|i|it|in|ë",
  },
  tense: {
    past: "tha|ishte|u|zhvilloi|takoi|nënshkroi|mori|vizitoi|deklaroi|theksoi|kishte|priti|mbajti|filloi|përfundoi|ra|u takua|arriti|dha|bëri|shprehu|diskutuan|takuan|nënshkruan|erdhi|shkoi",
    future: "do|pritet|planifikohet|parashikohet|planifikuar|synon|parashikuar",
  },
  places: {
    before:
      "rruga|rrugën|rrugës|rrugë|sheshi|sheshin|sheshit|shesh|bulevardi|bulevardin|bulevardit|shkolla|shkollën|lagjja|lagjen|stadiumi|stadiumin",
  },
  patterns: {
    spokenClock: ["<atClock> <num> <toHourAfter> <num>"],
    lengthBefore: ["<duration> (para|përpara) se"],
    namedYear: ["<dayBefore>? <yearBefore> <year>"],
    portion: ["<countedUnit> <of> (<date>|<unit.year>)"],
    anniversary: [
      "<num> - <anniversary>",
      "<num> <anniversary>",
      "<anniversary> <ord>",
      "<ord> <of>? <anniversary>",
      "<anniversary> <of>? <num>",
    ],
    modified: ["<part> <of>? (<date>|<unit>)"],
    shifted: ["<unit> <shiftAfter>", "(<weekday>|<month>) <of>? <shiftAfter>"],
  },
};
