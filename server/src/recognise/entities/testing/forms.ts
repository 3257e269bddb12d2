/** Forms of names by the grammars of their languages, written apart from the rules in `morphology/`. */
interface Forms {
  /** A sentence with the form at `_`. */
  readonly frame: string;
  /** Endings that names of one class take, by the names' stems: `slug stem` each. */
  readonly classes: readonly { readonly endings: string; readonly stems: readonly string[] }[];
  /** `slug: form; form`. */
  readonly words: readonly string[];
}

const forms: Readonly<Record<string, Forms>> = {
  ka: {
    frame: "გუშინ _ ახსენეს.",
    classes: [
      {
        endings: "ი მა ს ის ით ად ში ზე თან ისთვის ისგან იდან ამდე ისკენ მაც საც",
        stems: [
          "china ჩინეთ",
          "russia რუსეთ",
          "iran ირან",
          "greece საბერძნეთ",
          "tbilisi თბილის",
          "batumi ბათუმ",
          "united-kingdom დიდი ბრიტანეთ",
          "vladimir-putin ვლადიმირ პუტინ",
          "sergey-lavrov სერგეი ლავროვ",
          "european-union ევროკავშირ",
        ],
      },
      {
        endings: "ა ამ ას აში აზე ასთან ის ით ისთვის ისგან იდან ამდე ისკენ ამაც ასაც",
        stems: ["germany გერმანი", "italy იტალი", "tirana ტირან", "edi-rama ედი რამ"],
      },
      {
        endings: "ო ომ ოს ოში ოზე ოსთან ოსთვის ოსგან ოდან ომდე ოსკენ ომაც ოსაც",
        stems: ["georgia საქართველ", "united-nations გაერ", "osce ეუთ"],
      },
      { endings: "ის ს მა ში ზე სთან ისთვის იდან", stems: ["united-states აშშ-", "nato NATO-", "brics BRICS-"] },
    ],
    words: ["un-security-council: გაეროს უშიშროების საბჭოს; გაეროს უშიშროების საბჭომ; გაეროს უშიშროების საბჭოში"],
  },
  ru: {
    frame: "Вчера обсуждали _ и другое.",
    classes: [
      {
        endings: "я и ю ей",
        stems: ["russia Росси", "italy Итали", "turkiye Турци", "germany Германи", "georgia Грузи"],
      },
      { endings: "а у ом е", stems: ["iran Иран"] },
    ],
    words: [
      "china: Китай; Китая; Китаю; Китаем; Китае",
      "vladimir-putin: Владимир Путин; Владимира Путина; Владимиру Путину; Владимиром Путиным; Владимире Путине",
      "sergey-lavrov: Сергея Лаврова; Сергею Лаврову; Сергеем Лавровым; Сергее Лаврове",
      "saudi-arabia: Саудовской Аравии; Саудовскую Аравию; Саудовской Аравией",
      "united-states: Соединённых Штатов Америки; Соединёнными Штатами; Соединенным Штатам",
      "united-nations: Организации Объединённых Наций; Организацию Объединенных Наций; Организацией Объединённых Наций",
      "european-union: Европейского союза; Европейскому союзу; Европейским союзом; Европейском союзе",
      "un-security-council: Совета Безопасности ООН; Советом Безопасности ООН; Совете Безопасности ООН",
      "edi-rama: Эди Рамы; Эди Раму; Эди Рамой",
      "tirana: Тираны; Тирану; Тиране; Тираной",
      "moscow: Москвы; Москву; Москве; Москвой",
      "sco: Шанхайской организации сотрудничества; Шанхайскую организацию сотрудничества",
    ],
  },
  sq: {
    frame: "Dje u fol për _ dhe të tjerë.",
    classes: [
      { endings: "ë a ën ës", stems: ["china Kin", "kosovo Kosov", "tirana Tiran", "france Franc"] },
      {
        endings: "a në së",
        stems: ["russia Rusi", "italy Itali", "turkiye Turqi", "germany Gjermani", "greece Greqi"],
      },
      { endings: "ja së në", stems: ["united-nations OKB-", "osce OSBE-", "european-union BE-"] },
      { endings: "i in it", stems: ["iran Iran"] },
    ],
    words: [
      "vladimir-putin: Vladimir Putin; Vladimir Putinin; Vladimir Putinit; Vladimir Putini",
      "edi-rama: Edi Rama; Edi Ramën; Edi Ramës",
      "durres: Durrës; Durrësi; Durrësin; Durrësit",
      "nato: NATO; NATO-ja; NATO-s; NATO-n; NATO-ja",
      "united-states: Shtetet e Bashkuara; Shteteve të Bashkuara; Shteteve të Bashkuara të Amerikës; Shtetet e Bashkuara të Amerikës",
      "un-security-council: Këshilli i Sigurimit; Këshillin e Sigurimit; Këshillit të Sigurimit; Këshillit të Sigurimit të OKB-së",
      "european-union: Bashkimi Evropian; Bashkimin Evropian; Bashkimit Evropian; Bashkimit Europian",
      "saudi-arabia: Arabia Saudite; Arabinë Saudite; Arabisë Saudite; Arabi Saudite",
      "united-nations: Kombet e Bashkuara; Kombeve të Bashkuara; Organizatës së Kombeve të Bashkuara; Organizatën e Kombeve të Bashkuara",
    ],
  },
  fa: {
    frame: "دیروز درباره _ گفت‌وگو شد.",
    classes: [],
    words: [
      "united-nations: سازمان ملل متحد; سازمان ملل",
      "european-union: اتحادیه اروپا; اتحادیه‌ی اروپا; اتحادیهٔ اروپا; اتحاديه اروپا",
      "iaea: آژانس بین‌المللی انرژی اتمی; آژانس بین المللی انرژی اتمی; آژانس بین‌المللي انرژي اتمي",
      "xi-jinping: شی جین‌پینگ; شی جین پینگ; شی جینپینگ",
      "abbas-araghchi: عباس عراقچی; سید عباس عراقچی",
      "iran: ایران; جمهوری اسلامی ایران; جمهوري اسلامي ايران",
      "united-states: آمریکا; امریکا; ایالات متحده آمریکا; ایالات‌متحده آمریکا",
      "china: چین; جمهوری خلق چین",
      "russia: روسیه; فدراسیون روسیه",
      "sergey-lavrov: سرگئی لاوروف",
    ],
  },
  ar: {
    frame: "أمس _ في الأخبار.",
    classes: [],
    words: [
      "china: الصين; جمهورية الصين الشعبية",
      "united-nations: الأمم المتحدة; الامم المتحدة; هيئة الأمم المتحدة",
      "united-states: الولايات المتحدة الأمريكية; الولايات المتحدة",
      "un-security-council: مجلس الأمن الدولي; مجلس الأمن",
      "saudi-arabia: السعودية; المملكة العربية السعودية",
      "iran: إيران; ايران; الجمهورية الإسلامية الإيرانية",
      "sergey-lavrov: سيرغي لافروف; سيرجي لافروف",
      "vladimir-putin: فلاديمير بوتين",
      "european-union: الاتحاد الأوروبي; الإتحاد الأوروبي",
    ],
  },
};

/** Letters that Arabic writes on the front of a word and that are no part of its name. */
const proclitics = ["و", "ف", "ب", "ك", "وب", "ول", "ل"];

export interface FormCase {
  readonly language: string;
  readonly slug: string;
  readonly text: string;
  /** What is to be marked. */
  readonly form: string;
}

/** All forms in their sentences. Arabic names come with each letter on their front besides. */
export function formCases(): FormCase[] {
  const cases: FormCase[] = [];
  for (const [language, { frame, classes, words }] of Object.entries(forms)) {
    const put = (slug: string, form: string, before = ""): void => {
      cases.push({ language, slug, form, text: frame.replace("_", before + form) });
    };
    for (const { endings, stems } of classes) {
      for (const line of stems) {
        const space = line.indexOf(" ");
        for (const ending of endings.split(" ")) put(line.slice(0, space), line.slice(space + 1) + ending);
      }
    }
    for (const line of words) {
      const [slug = "", list = ""] = line.split(": ");
      for (const form of list.split("; ")) {
        put(slug, form);
        if (language !== "ar") continue;
        // The article loses its alif behind the preposition: «للصين»; the name begins with what is left of it.
        for (const letters of proclitics) {
          const assimilated = letters.endsWith("ل") && form.startsWith("ال");
          put(slug, assimilated ? form.slice(1) : form, letters);
        }
      }
    }
  }
  return cases;
}
