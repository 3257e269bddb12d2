import type { Example } from "./example.ts";

export const ar: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | التقت [@رئيسة الوزراء|Sara Najm] [سارة نجم|Sara Najm] [=الثلاثاء|2024-05-07] في [#أوسلو|Oslo] [@الرئيس النرويجي|Thomas Lind] [توماس ليند|Thomas Lind].

    Sara Najm | وقالت [سارة نجم|Sara Najm] إن التجارة تضاعفت.
    Sara Najm | وتحتاج الموانئ إلى التحديث.
    Sara Najm | ويتمتع الجانبان بعلاقات طيبة منذ عقود.

    Thomas Lind | من جانبه، أعرب [@الرئيس|Thomas Lind] [ليند|Thomas Lind] عن شكره على حسن الضيافة.
    Thomas Lind | ولا تزال حصص الصيد مسألة صعبة.

    joint | وتبادل الجانبان وجهات النظر حول القضايا الإقليمية.
    - | واستغرق اللقاء ساعتين.
    `,
  ],
  [
    "bare verbs go on",
    `
    Sara Najm | أكدت [سارة نجم|Sara Najm] أن المعاهدة قديمة.
    Sara Najm | وأضافت أن نصا جديدا قيد الإعداد.
    Sara Najm | كما أشارت إلى الحاجة إلى مزيد من المدارس.
    Sara Najm | وشكرت المعلمين على صبرهم.
    `,
  ],
  [
    "the object of a verb does not speak",
    `
    Sara Najm | وهنأت [سارة نجم|Sara Najm] [@الرئيس|Thomas Lind] [ليند|Thomas Lind] على انتخابه.
    Sara Najm | وخلال لقائها مع [توماس ليند|Thomas Lind]، شددت [سارة نجم|Sara Najm] على أهمية البحر.
    `,
  ],
  [
    "what is reported of others stays the speaker's",
    `
    Sara Najm | وذكرت [سارة نجم|Sara Najm] أن [@الرئيس|Thomas Lind] [ليند|Thomas Lind] زار الميناء مرتين.
    Sara Najm | وأضافت أن [ليند|Thomas Lind] وعد بالعودة.
    `,
  ],
  [
    "a quotation of many sentences",
    `
    Sara Najm | وقالت [سارة نجم|Sara Najm]: "لقد كبرت على هذا الساحل.
    Sara Najm | لم يكن أحد هنا غنيا.
    Sara Najm | لقد ولت تلك الأيام".
    `,
  ],
  [
    "what several do together",
    `
    Sara Najm | ودعت [سارة نجم|Sara Najm] إلى الصبر.
    joint | واتفق الوزيران على اللقاء مجددا في الخريف.
    joint | وأكدا ضرورة الحوار.
    joint | كما بحث الطرفان ملف المنارات.
    `,
  ],
  [
    "those present",
    `
    Sara Najm | وقالت [سارة نجم|Sara Najm] إن الباب مفتوح.
    - | حضر اللقاء [@وزير الخارجية|Karim Haddad] [كريم حداد|Karim Haddad].
    `,
  ],
  [
    "subject before the verb in headlines and after a topic",
    `
    Thomas Lind | [@الرئيس النرويجي|Thomas Lind] يؤكد دعمه للخط البحري الجديد.
    Sara Najm | أما [سارة نجم|Sara Najm] فأعربت عن تفاؤلها.
    `,
  ],
  [
    "honorific pronouns",
    `
    - | استقبل [@الأمير|Faris Amin] [فارس أمين|Faris Amin] اليوم ضيفه [توماس ليند|Thomas Lind] في [#القصر|Palace].
    Faris Amin | ورحب سموه بضيفه.
    Faris Amin | وأكد سموه أن التعاون يسير بخطى ثابتة.
    `,
  ],
  [
    "participles",
    `
    Sara Najm | وافتتحت [سارة نجم|Sara Najm] النقاش مؤكدة أن الأسطول قديم.
    `,
  ],
  [
    "sources and background",
    `
    Sara Najm | وقالت [سارة نجم|Sara Najm] إن المحادثات ستستمر.
    - | وذكرت مصادر أن النص جاهز.
    - | يذكر أن الميناء بني قبل مئة عام.
    `,
  ],
  [
    "a commentary",
    `
    - | تعليق: العبارة البطيئة

    - | الموانئ الصغيرة تعود إلى الحياة.
    - | وهذا يستحق مزيدا من الاهتمام.
    `,
  ],
  [
    "doings without a word are narration",
    `
    Sara Najm | وتعهدت [سارة نجم|Sara Najm] بفتح الطريق.

    - | وزار [توماس ليند|Thomas Lind] مساء الميناء القديم.
    - | وكان هناك معرض للشباك.
    `,
  ],
  [
    "words within a verb of two parts, and what the sides did",
    `
    Sara Najm | وعبرت [سارة نجم|Sara Najm] عن تقديرها للجهود.
    joint | وأبرم الجانبان اتفاقا جديدا.
    `,
  ],
  [
    "صفة بلا اسم تعني صاحبها في البلد",
    `
    - | استقبل [@الرئيس|Karim Haddad] [كريم حداد|Karim Haddad] في [#القاهرة|Cairo] [@رئيس {النرويج}|Thomas Lind] [توماس ليند|Thomas Lind].
    Karim Haddad | وقال [@الرئيس|Thomas Lind] إن الميناء مفتوح.
    Thomas Lind | وأعرب [@رئيس {النرويج}|Thomas Lind] عن شكره.
    `,
  ],
  [
    "الضيف",
    `
    - | التقت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind].
    Sara Najm | وقالت [نجم|Sara Najm] إن السمك عاد.
    Thomas Lind | وحذر الضيف من رحيله.
    `,
  ],
  [
    "كان وأخواتها في الخلفية",
    `
    Sara Najm | وأكدت [نجم|Sara Najm] أن الميناء آمن.
    - | وكانت [#النرويج|Norway] اعترفت بالاتفاق في مايو الماضي.
    `,
  ],
  [
    "ضمير التفخيم",
    `
    - | استقبل صاحب السمو [كريم حداد|Karim Haddad] فخامة [@رئيس {النرويج}|Thomas Lind] [توماس ليند|Thomas Lind].
    Thomas Lind | وأشاد [@رئيس {النرويج}|Thomas Lind] بالميناء.
    Karim Haddad | وشدد سموه على أهمية البحر.
    `,
  ],
  [
    "نقل الكلام",
    `
    Sara Najm | ونقلت [&الصحيفة|Herald] عن [سارة نجم|Sara Najm] قولها إن الميناء ممتلئ.
    `,
  ],
  [
    "اسم المتحدث بعد وظيفته وجهتها",
    `
    Karim Haddad | وأوضح [@المتحدث|] باسم وزارة الخارجية السفير [كريم حداد|Karim Haddad] أن الميناء مفتوح.
    Sara Najm | وأفادت [@مديرة|] المستشفى الدكتورة [سارة نجم|Sara Najm] بأن الجرحى تعافوا.
    Sara Najm | ولفتت إلى أن الأدوية متوفرة.
    `,
  ],
  [
    "الوزارة وما أضافته",
    `
    Ministry of Health | وقالت [&وزارة الصحة|Ministry of Health] في بيان إن الجرحى تعافوا.
    Ministry of Health | وأضافت الوزارة أن الأدوية متوفرة.
    - | وقالت الشرطة إن الطريق مفتوح.
    `,
  ],
  [
    "whom it is done to stands behind a comma of its own; a ministry is called by one of its nouns",
    `
    سامي عودة | هنأ [سامي عودة]، نظيره [توم ريس]، بمناسبة العيد الوطني.
    سامي عودة | وتمنى [سامي عودة]، لنظيره [توم ريس]، الصحة والتوفيق.

    Ministry | وقالت [&وزارة الخارجية|Ministry] في بيان إن الزيارة غدا.
    Ministry | وأضافت الخارجية أن المباحثات تبدأ مساء.
    `,
  ],
  [
    "who is honoured behind a preposition is another",
    `
    - | تلقى [@سمو الأمير|سامي عودة] [سامي عودة] اتصالا هاتفيا من [توم ريس].
    توم ريس | وتمنى [توم ريس] ل[@سمو الأمير|سامي عودة] موفور الصحة.
    سامي عودة | وأعرب سموه عن خالص الشكر.
    `,
  ],
  [
    "who attends a reception stands behind a comma",
    `
    - | حضر الاستقبال، [@مساعد وزير الدولة|سامي عودة] [سامي عودة].
    `,
  ],
];
