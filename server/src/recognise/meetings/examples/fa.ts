import type { Leads } from "./leads.ts";

export const fa: Leads = {
  "in person": `
    [آنا برگ|Ana Berg] [تام ریس|Tom Reyes] را در فرودگاه بدرقه کرد.
    [آنا برگ|Ana Berg] با هیات تجاری دیدار کرد.
    [توماس لیند|Thomas Lind] استوارنامه خود را به [سارا نیکو|Sara Niku] تقدیم کرد.
    [سارا نیکو|Sara Niku] در [#تهران|Tehran] با [توماس لیند|Thomas Lind] دیدار کرد. => Tehran
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] در [#تهران|Tehran] به گفت‌وگو نشستند. => Tehran
    [توماس لیند|Thomas Lind] با [سارا نیکو|Sara Niku] دیدار و گفت‌وگو کرد.
    [سارا نیکو|Sara Niku] از [توماس لیند|Thomas Lind] در [#کاخ آبی|Blue Palace] استقبال کرد. => Blue Palace
    دیدار [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] در [#تهران|Tehran] برگزار شد. => Tehran
    [سارا نیکو|Sara Niku] [توماس لیند|Thomas Lind] را به حضور پذیرفت.
    [سارا نیکو|Sara Niku] میزبان [توماس لیند|Thomas Lind] بود.
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] ناهار کاری صرف کردند.
    [سارا نیکو|Sara Niku] در حاشیه نشست با [توماس لیند|Thomas Lind] ملاقات نمود.
    نشست مشترک [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] در [#تهران|Tehran] آغاز شد. => Tehran
    [توماس لیند|Thomas Lind] به دیدار [سارا نیکو|Sara Niku] رفت.
    [سارا نیکو|Sara Niku] در [#تهران|Tehran] پذیرای [توماس لیند|Thomas Lind] شد. => Tehran
    مذاکرات [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] در [#تهران|Tehran] پایان یافت. => Tehran
    [سارا نیکو|Sara Niku] امروز در [#تهران|Tehran] با [توماس لیند|Thomas Lind] رایزنی کرد. => Tehran
    دیدار دوجانبه‌ای میان [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] انجام گرفت.
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] در [#کابل|Kabul] باهم دیدند. => Kabul
    [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] در [#ارگ|Arg] ملاقات کرد. => Arg
    [سارا نیکو|Sara Niku] در ضیافت شام با [توماس لیند|Thomas Lind] گفت‌وگو کرد.
    [توماس لیند|Thomas Lind] میهمان [سارا نیکو|Sara Niku] در [#تهران|Tehran] بود. => Tehran
    [توماس لیند|Thomas Lind] که به [#تهران|Tehran] سفر کرده با [سارا نیکو|Sara Niku] دیدار کرد. => Tehran
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] پشت میز مذاکره نشستند.
  `,
  phone: `
    [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] تلفنی گفت‌وگو کرد.
    [سارا نیکو|Sara Niku] در تماس تلفنی با [توماس لیند|Thomas Lind] درباره تجارت گفت‌وگو کرد.
    گفت‌وگوی تلفنی [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] انجام شد.
    [سارا نیکو|Sara Niku] و همتایش [توماس لیند|Thomas Lind] در این تماس درباره تجارت صحبت کردند.
    [توماس لیند|Thomas Lind] با [سارا نیکو|Sara Niku] تماس تلفنی گرفت.
    [توماس لیند|Thomas Lind] به [سارا نیکو|Sara Niku] تلفن کرد.
    [سارا نیکو|Sara Niku] در گفت‌وگویی تلفنی با [توماس لیند|Thomas Lind] تحولات را بررسی کرد.
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] در مکالمه تلفنی تبادل نظر کردند.
    [سارا نیکو|Sara Niku] به تماس تلفنی [توماس لیند|Thomas Lind] پاسخ داد.
    [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] صحبت تیلفونی داشت.
    [سارا نیکو|Sara Niku] تلفنی با [توماس لیند|Thomas Lind] رایزنی کرد.
  `,
  video: `
    [سارا نیکو|Sara Niku] از طریق ویدئوکنفرانس با [توماس لیند|Thomas Lind] گفت‌وگو کرد.
    نشست مجازی [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] برگزار شد.
    [سارا نیکو|Sara Niku] به صورت آنلاین با [توماس لیند|Thomas Lind] دیدار کرد.
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] در نشستی ویدئویی گفت‌وگو کردند.
    [سارا نیکو|Sara Niku] در ارتباط تصویری با [توماس لیند|Thomas Lind] صحبت کرد.
    دیدار ویدیویی [سارا نیکو|Sara Niku] با [توماس لیند|Thomas Lind] برگزار گردید.
  `,
  letter: `
    [سارا نیکو|Sara Niku] در پیامی به [توماس لیند|Thomas Lind] تسلیت گفت.
    [سارا نیکو|Sara Niku] به [توماس لیند|Thomas Lind] نامه نوشت.
    [سارا نیکو|Sara Niku] پیام تبریکی برای [توماس لیند|Thomas Lind] فرستاد.
    [سارا نیکو|Sara Niku] در پیامی روز ملی را به [توماس لیند|Thomas Lind] تبریک گفت.
    [سارا نیکو|Sara Niku] و [توماس لیند|Thomas Lind] پیام‌های تبریک رد و بدل کردند.
    نامه [سارا نیکو|Sara Niku] به [توماس لیند|Thomas Lind] تحویل داده شد.
    [سارا نیکو|Sara Niku] با ارسال پیامی به [توماس لیند|Thomas Lind] تسلیت گفت.
    [سارا نیکو|Sara Niku] پیام کتبی [توماس لیند|Thomas Lind] را دریافت کرد.
    [سارا نیکو|Sara Niku] به نامه [توماس لیند|Thomas Lind] پاسخ داد.
  `,
  none: `
    [آنا برگ|Ana Berg] فردا با [تام ریس|Tom Reyes] دیدار خواهد کرد.
    قرار است [آنا برگ|Ana Berg] با [تام ریس|Tom Reyes] دیدار و گفتگو کند.
    [آنا برگ|Ana Berg] برای دیدار با [تام ریس|Tom Reyes] عازم [#اسلو|Oslo] شد.
    دیدار [آنا برگ|Ana Berg] با [تام ریس|Tom Reyes] لغو شد.
    [آنا برگ|Ana Berg] خبر داد که فردا با [تام ریس|Tom Reyes] دیدار خواهند داشت و رایزنی خواهند کرد.
    [سارا نیکو|Sara Niku] پلی را در [#تهران|Tehran] افتتاح کرد.
    [سارا نیکو|Sara Niku] جانشین [توماس لیند|Thomas Lind] شد.
    [سارا نیکو|Sara Niku] از [توماس لیند|Thomas Lind] انتقاد کرد.
    [سارا نیکو|Sara Niku] گفت که [توماس لیند|Thomas Lind] دوست اوست.
    [سارا نیکو|Sara Niku] در انتخابات [توماس لیند|Thomas Lind] را شکست داد.
  `,
};
