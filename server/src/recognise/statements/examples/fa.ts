import type { Example } from "./example.ts";

export const fa: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | [سارا نیکو|Sara Niku] [@نخست وزیر|Sara Niku] [=روز سه شنبه|2024-05-07] در [#اسلو|Oslo] با [توماس لیند|Thomas Lind] [@رئیس جمهور نروژ|Thomas Lind] دیدار کرد.

    Sara Niku | [سارا نیکو|Sara Niku] گفت که تجارت دو برابر شده است.
    Sara Niku | بندرها باید نوسازی شوند.
    Sara Niku | دو طرف همواره همسایگان خوبی بوده‌اند.

    Thomas Lind | [@رئیس جمهور نروژ|Thomas Lind] نیز با اشاره به سابقه روابط تأکید کرد که ماهیگیری مهم است.
    Thomas Lind | زمستان‌ها در شمال طولانی است.

    joint | دو طرف درباره مسائل منطقه‌ای نیز تبادل نظر کردند.
    - | این دیدار دو ساعت طول کشید.
    `,
  ],
  [
    "verbs that stand apart",
    `
    Sara Niku | [سارا نیکو|Sara Niku] ابراز امیدواری فراوان کرد که کشتی‌ها به‌زودی حرکت کنند.
    Sara Niku | وی خواستار افزایش پروازها شد.
    Thomas Lind | [لیند|Thomas Lind] از میزبانی گرم مردم بندر قدردانی کرد.
    `,
  ],
  [
    "who stands behind a preposition does not speak",
    `
    Sara Niku | [سارا نیکو|Sara Niku] در دیدار با [توماس لیند|Thomas Lind] اظهار داشت: دریا منتظر ما نمی‌ماند.
    Sara Niku | [@نخست وزیر|Sara Niku] در پاسخ به پرسش [لیند|Thomas Lind] تصریح کرد که وقت کم است.
    Thomas Lind | به گفته [لیند|Thomas Lind]، خط تازه در خرداد راه می‌افتد.
    `,
  ],
  [
    "pronouns and bare verbs",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفت پیمان کهنه است.
    Sara Niku | وی افزود که متن تازه‌ای آماده می‌شود.
    Sara Niku | همچنین تأکید کرد که به مدرسه‌های بیشتری نیاز است.
    Sara Niku | او ادامه داد: کودکان منتظرند.
    `,
  ],
  [
    "a new clause has its own subject",
    `
    joint | [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] دیدار کرد و دو طرف بر گسترش همکاری تأکید کردند.
    Sara Niku | [سارا نیکو|Sara Niku] با [لیند|Thomas Lind] دیدار کرد و گفت که خوشحال است.
    `,
  ],
  [
    "a quotation of many sentences",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفت: «من در همین ساحل بزرگ شدم.
    Sara Niku | اینجا کسی ثروتمند نبود.
    Sara Niku | آن روزها گذشته است».
    Thomas Lind | [لیند|Thomas Lind] نیز این بندر را الگو خواند.
    `,
  ],
  [
    "what several do together",
    `
    Sara Niku | [سارا نیکو|Sara Niku] مردم را به شکیبایی فراخواند.
    joint | دو وزیر توافق کردند پاییز دوباره دیدار کنند.
    joint | طرفین بر ضرورت گفتگو تأکید کردند.
    `,
  ],
  [
    "those present",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفت که در باز است.
    - | در این نشست [کاوه رستمی|Kaveh Rostami] [@وزیر خارجه|Kaveh Rostami] نیز حضور داشت.
    `,
  ],
  [
    "a plural may honour one person",
    `
    Sara Niku | [@نخست وزیر|Sara Niku] [سارا نیکو|Sara Niku] در این دیدار تأکید کردند که راه باز است.
    `,
  ],
  [
    "background that says so",
    `
    Sara Niku | [سارا نیکو|Sara Niku] از برگزاری جشنواره استقبال کرد.
    - | گفتنی است این بندر صد سال پیش ساخته شد.
    `,
  ],
  [
    "a commentary",
    `
    - | یادداشت: کشتی کند

    - | بندرهای کوچک دوباره جان می‌گیرند.
    - | این موضوع شایسته توجه بیشتری است.
    `,
  ],
  [
    "doings without a word are narration",
    `
    Sara Niku | [سارا نیکو|Sara Niku] وعده داد که راه گشوده شود.

    - | [توماس لیند|Thomas Lind] عصر از بندر قدیمی بازدید کرد.
    - | نمایشگاهی در آنجا برپا بود.
    `,
  ],
  [
    "joined and parted spellings are one",
    `
    Sara Niku | [سارا نیکو|Sara Niku] می‌گوید راه باز است.
    Sara Niku | وی می گوید کار آسان نیست.
    Sara Niku | او میگوید صبر باید کرد.
    `,
  ],
  [
    "در پاسخ به پرسش",
    `
    - | پرسش: آیا بندر امن است؟

    Sara Niku | [سارا نیکو|Sara Niku]: بله.

    - | پرسش: و پل؟

    Sara Niku | پاسخ: هنوز نه.
    `,
  ],
  [
    "میهمان",
    `
    - | [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] دیدار کرد.
    Sara Niku | [نیکو|Sara Niku] گفت که ماهی برگشته است.
    Thomas Lind | میهمان هشدار داد که شاید برود.
    `,
  ],
  [
    "واژه‌های دری",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفت که بندر آماده است.
    Sara Niku | موصوف علاوه کرد که پل نیز آماده می شود.
    joint | جانبین روی قیمت ماهی بحث و تبادل نظر نمودند.
    `,
  ],
  [
    "نقل قول",
    `
    Sara Niku | به نقل از [سارا نیکو|Sara Niku]، بندر پر است.
    `,
  ],
  [
    "رئیس جمهور بی نام کشور، میزبان است",
    `
    - | [سارا نیکو|Sara Niku] با [@رئیس جمهور {نروژ}|Thomas Lind] [توماس لیند|Thomas Lind] دیدار کرد.
    Sara Niku | [@رئیس جمهور|Thomas Lind] گفت که ماهی فراوان است.
    Thomas Lind | [@رئیس جمهور {نروژ}|Thomas Lind] از مهمان نوازی تشکر کرد.
    `,
  ],
  [
    "گفته که، نوشته که",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفته که بندر باز می‌شود.
    Sara Niku | او در توییتی نوشته که ماهی ارزان است.
    Sara Niku | وی تأکید کرده که اسکله امن است.
    `,
  ],
  [
    "ضمیر، یگانه کسی که جملهٔ پیش نام برده است",
    `
    - | همایش با سخنان [سارا نیکو|Sara Niku] آغاز شد.
    Sara Niku | وی گفت که بندر بزرگ‌تر می‌شود.
    `,
  ],
  [
    "گفتنی است",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفت که بندر باز است.
    - | گفتنی است [توماس لیند|Thomas Lind] با اشاره به توفان بندر را بست.
    `,
  ],
  [
    "باید گفت",
    `
    Sara Niku | [سارا نیکو|Sara Niku] گفت که بندر باز است.
    Sara Niku | باید گفت ماهی هم فراوان است.
    `,
  ],
  [
    "فرمودند",
    `
    Sara Niku | [سارا نیکو|Sara Niku] در این دیدار فرمودند: بندر را باز کنید.
    `,
  ],
  [
    "مقامی بی‌نام که می‌افزاید",
    `
    Sara Niku | [@استاندار|Sara Niku] [سارا نیکو|Sara Niku] گفت که بندر باز است.
    Sara Niku | [@معاون] بندر افزود: ماهی هم فراوان است.
    معاون | [@معاون] بازار نیز افزود: ماهی ارزان است.
    `,
  ],
];
