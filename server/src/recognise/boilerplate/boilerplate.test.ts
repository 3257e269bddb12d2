import assert from "node:assert/strict";
import fc from "fast-check";
import { lineHash, pageLines, RepeatedLines } from "./repeated.ts";
import { article, boilerplate, readPage } from "./testing/pages.ts";

/** Lines of a page: the kind expected of each, `-` for the article's own; `¶` stands for an article paragraph. */
const pages: readonly (readonly [language: keyof typeof article, name: string, page: string])[] = [
  [
    "en",
    "a news page",
    `
    breadcrumb | Home > World > Europe
    - | Ministers talk ferries
    - | ¶
    - | ¶
    related links | Read also:
    related links | A new pier for the old town
    related links | Is the last ferry gone?
    share | Share this: Facebook | X | WhatsApp
    credits | Photo: Eva Holm
    cookie notice | We use cookies to count visits. You can change this at any time in your settings.
    cookie notice | Accept all
    credits | © 2024 Island Press. All rights reserved.
    `,
  ],
  [
    "en",
    "days, hours and sources",
    `
    dateline | Thursday, 8 May 2024, 14:05
    navigation | Gazette
    - | Ministers talk of ferries on the island
    dateline | Island Press 2024-05-08
    - | Oslo, 8 May 2024
    - | ¶
    dateline | - 07:40, 9 May, 2024
    - | Ministers met on 8 May 2024
    - | ¶
    credits | eh/
    related links | https://example.org/news?id=12&page=3
    share | Post a Comment
    `,
  ],
  [
    "ar",
    "اليوم والمصدر",
    `
    - | الوزيران يبحثان شؤون العبارات في الجزيرة
    dateline | الخميس ٨ مايو ٢٠٢٤ الساعة ٦:٢٥ مساءً
    credits | الجزيرة اليوم - وكالات
    - | ¶
    `,
  ],
  [
    "zh",
    "日期、来源与一行标题",
    `
    navigation | English简体繁體
    related links | 两部长谈渡轮票价问题 海岛新码头昨日正式启用 渡轮公司公布夏季时刻表 岛上学校迎来新校长到任 大风致渡轮停航整整三天 居民呼吁增开夜间渡轮航班 市长视察老城区码头工程
    - | 两位部长在岛上会面商谈渡轮
    dateline | 海岛日报 2024-05-08
    - | ¶
    `,
  ],
  [
    "ru",
    "путь с заголовком",
    `
    breadcrumb | ОСТРОВ > Новости политики > Министры говорили о паромах и о погоде на острове весь день
    dateline | 8 мая 2024 01:11 8689 Остров
    - | ¶
    credits | Обложка © Остров / Ева Холм
    navigation | Продолжение истории после рекламы
    - | ¶
    `,
  ],
  [
    "en",
    "menus and what is in the middle",
    `
    navigation | Home | News | Sport | Contact
    navigation | Sign in
    - | ¶
    related links | Related: The pier that never was
    - | ¶
    - | Share prices of the company fell.
    - | ¶
    navigation | About us | Terms of use | Sitemap
    `,
  ],
  [
    "en",
    "a page about cookies and shares is an article",
    `
    - | Bakers share their secrets
    - | ¶
    - | The photo of the baker hung above the counter, beside the source of his pride.
    - | Cookies were served to both ministers on a plate from the old town, and nobody declined.
    - | ¶
    `,
  ],
  [
    "ka",
    "a news page",
    `
    breadcrumb | მთავარი / სიახლეები / პოლიტიკა
    - | მინისტრები ბორნებზე საუბრობენ
    - | ¶
    related links | წაიკითხეთ ასევე
    related links | ახალი ნავმისადგომი ძველი ქალაქისთვის
    share | გააზიარეთ: Facebook Telegram
    credits | ფოტოს ავტორი: ნინო ბერიძე
    cookie notice | ჩვენი საიტი იყენებს ქუქი-ფაილებს.
    cookie notice | ვეთანხმები
    `,
  ],
  [
    "fa",
    "a news page",
    `
    breadcrumb | خانه » سیاست » اروپا
    - | وزیران از کشتی‌ها گفتند
    - | ¶
    related links | مطالب مرتبط
    related links | اسکله تازه برای شهر کهنه
    share | به اشتراک بگذارید: تلگرام واتساپ
    credits | کد خبر: ۱۲۳۴۵
    cookie notice | این وبگاه از کوکی‌ها استفاده می‌کند.
    cookie notice | می پذیرم
    `,
  ],
  [
    "sq",
    "a news page",
    `
    navigation | Ballina  Lajme  Sport  Kontakt
    - | Ministrat flasin për tragetet
    - | ¶
    related links | Lexo edhe
    related links | Një mol i ri për qytetin e vjetër
    share | Shpërndaje: Facebook | Viber
    credits | Burimi: Agjencia e ishullit
    cookie notice | Kjo faqe përdor cookies për t'ju shërbyer më mirë.
    cookie notice | Pranoj
    `,
  ],
  [
    "ar",
    "a news page",
    `
    breadcrumb | الرئيسية >> أخبار >> أوروبا
    - | الوزيران يتحدثان عن العبارات
    - | ¶
    hot photos | صور ساخنة
    related links | اقرأ أيضا
    related links | رصيف جديد للمدينة القديمة
    share | شارك: فيسبوك واتساب
    credits | المصدر: وكالة الجزيرة الصغيرة
    cookie notice | نستخدم ملفات تعريف الارتباط لتحسين الموقع.
    cookie notice | أوافق
    `,
  ],
  [
    "ru",
    "a news page",
    `
    breadcrumb | Главная → Новости → Европа
    - | Министры говорили о паромах
    - | ¶
    related links | Читайте также:
    related links | Новый причал для старого города
    share | Поделиться: ВКонтакте Одноклассники
    credits | Фото: Анна Белова
    cookie notice | Сайт использует файлы cookie. Продолжая работу с сайтом, вы с этим соглашаетесь.
    cookie notice | Принять
    `,
  ],
  [
    "zh",
    "a news page",
    `
    breadcrumb | 您的位置：首页 > 新闻 > 国际
    - | 部长谈渡轮
    - | ¶
    related links | 相关阅读
    related links | 老城的新码头
    share | 分享到：微信 微博
    credits | （责任编辑：林海）
    cookie notice | 本网站使用cookie。继续浏览即表示同意。
    cookie notice | 接受
    `,
  ],
  [
    "en",
    "bylines, counters, pagers and notes about the article",
    `
    navigation | HOME ◦ ABOUT US ▸ MEDIA CENTRE ◦ TENDERS
    - | Ministers talk ferries
    - | May 8, 2024 | 15:30 | The Harbour House, Oslo
    credits | By Eva Holm
    credits | By Newsroom May 8, 2024 at 6:48 p.m.
    credits | 8 May 2024 · 345 views · 3 min read
    - | ¶
    navigation | Advertisement
    - | By Monday the talks had ended.
    - | ¶
    - | Read aloud, the statement took an hour.
    - | ¶
    credits | Agencies contributed to this report.
    share | Subscribe to our newsletter to get the harbour news every morning.
    navigation | « Previous: Notice on piers Next: Vacancy »
    credits | 2 comments
    share | Leave a reply
    `,
  ],
  [
    "ru",
    "подписи, счётчики и приписки",
    `
    - | Министры говорили о паромах
    credits | Автор: Анна Белова
    credits | 08.05.2024 14:05 | Просмотров: 345
    - | ¶
    navigation | Реклама
    - | Автор моста умер в прошлом году, не дождавшись открытия.
    - | ¶
    share | Подписывайтесь на наш канал, чтобы не пропустить главное
    credits | При копировании материалов ссылка на сайт обязательна.
    credits | 3 комментария
    `,
  ],
  [
    "zh",
    "阅读量与声明",
    `
    - | 部长谈渡轮
    credits | 2024-05-08 10:12 来源：海岛日报 阅读：345
    - | ¶
    - | 评论家认为，桥很美。
    - | ¶
    - | 记者：明天早上的渡轮还会照常开吗？请问对此有何评论？
    - | ¶
    credits | （转载请注明出处）
    share | 扫描二维码，关注我们
    navigation | 上一篇：码头公告 下一篇：招聘
    `,
  ],
  [
    "ar",
    "كاتب وعداد وملاحظات",
    `
    - | الوزيران يتحدثان عن العبارات
    credits | بقلم: سارة نجم
    credits | 8 مايو 2024 | 345 مشاهدة
    - | ¶
    - | كتب الوزير رسالة إلى ابنه في تلك الليلة ثم نام.
    - | ¶
    share | اشترك في نشرتنا البريدية لتصلك أخبار الميناء
    credits | جميع الحقوق محفوظة لجريدة الجزيرة.
    `,
  ],
  [
    "fa",
    "نویسنده و شمارنده",
    `
    - | وزیران از کشتی‌ها گفتند
    credits | نویسنده: سارا نیکو
    credits | تعداد بازدید: ۳۴۵
    - | ¶
    - | نظر مردم جزیره این بود که پل دیر ساخته شد.
    - | ¶
    share | ما را در تلگرام دنبال کنید
    credits | بازنشر مطالب با ذکر منبع آزاد است.
    `,
  ],
  [
    "sq",
    "autori dhe numërimet",
    `
    - | Ministrat flasin për tragetet
    credits | Nga Ana Berisha, 8 maj 2024
    credits | 8 maj 2024 | 345 shikime
    - | ¶
    - | Nga porti dolën tre anije dhe u kthyen po atë mbrëmje.
    - | ¶
    share | Na ndiqni në Facebook dhe Instagram
    credits | Ndalohet riprodhimi pa leje.
    `,
  ],
  [
    "ka",
    "ავტორი და მთვლელი",
    `
    - | მინისტრები ბორნებზე საუბრობენ
    credits | ავტორი: ნინო ბერიძე
    credits | 8 მაისი 2024 | ნახვა: 345
    - | ¶
    navigation | რეკლამა
    - | ავტორი თვითონაც დაესწრო ხიდის გახსნას და იქვე თქვა.
    - | ¶
    share | გამოიწერეთ ჩვენი არხი და არაფერი გამოგრჩებათ
    credits | მასალის გამოყენება წყაროს მითითებით არის შესაძლებელი.
    `,
  ],
];

describe("boilerplate", () => {
  for (const [language, name, page] of pages)
    it(`${language}: ${name}`, () => {
      const { wanted, found } = readPage(page, language);
      assert.deepEqual(found, wanted);
    });

  it("spans whole lines, without the line break", () => {
    const text = `Home > News\n\n${article.en}`;
    assert.deepEqual(boilerplate(text), [{ start: 0, end: 11, kind: "breadcrumb" }]);
  });

  it("counts the header before the body, without the blank line behind it", () => {
    assert.deepEqual(boilerplate("date: 2024-05-07\n\nIt rained.", 18)[0], { start: 0, end: 16, kind: "header" });
    assert.deepEqual(boilerplate(" date 2024-05-07 It rained.", 17)[0], { start: 0, end: 17, kind: "header" });
  });

  it("takes lines that the folder's files share", () => {
    const corpus = new RepeatedLines();
    for (const name of ["a", "b", "c"]) {
      corpus.set(name, pageLines(`The Island Courier, daily\n12 May\nThe Mayor:\n${name}${article.en}`));
    }
    assert.equal(corpus.repeated().size, 1, "what ends like a sentence, and what has digits, is the text's");
    const repeatedLines = corpus.repeated();
    const text = `The  Island Courier, daily\n\n${article.en}`;
    assert.deepEqual(boilerplate(text, 0, { repeatedLines }), [{ start: 0, end: 26, kind: "repeated" }]);
    assert.deepEqual(boilerplate("The Island Courier, daily\nRain", 0, { repeatedLines }), [], "a copy");
    corpus.delete("b");
    assert.deepEqual([...corpus.repeated()], []);
    assert.equal(lineHash(" a  b "), lineHash("a b"));
  });

  it("leaves a text of short lines to the article", () => {
    assert.deepEqual(boilerplate("Rain\nWind\nSnow\n".repeat(20)), []);
  });

  it("spans lie in the text, in order and apart, for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "\n",
        "Home",
        " > ",
        " | ",
        "Share: ",
        "Facebook ",
        "cookies ",
        "Read also",
        "© ",
        ". ",
        "相关阅读",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let behind = 0;
        for (const { start, end } of boilerplate(text)) {
          assert.ok(start >= behind && end > start && end <= text.length);
          behind = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
