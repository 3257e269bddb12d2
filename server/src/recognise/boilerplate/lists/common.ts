import type { PageWords } from "./language.ts";

/** What pages of any language write in Latin letters. */
export const common: PageWords = {
  home: "",
  navigation: `
    rss; faq; en; ru; menu; login; english; français; deutsch; español; italiano; português; türkçe; shqip; srpski
    русский; українська; ქართული; հայերեն; azərbaycan; العربية; فارسی; עברית; 中文; 简体; 繁體; 繁体; 日本語; 한국어; 简体中文; 繁體中文
    English 简体 繁體; eng; geo; rus; arm; aze; tur; sqi; srb; mkd; logo; banner; captcha; font-size; print; printer
    a+ a-; a a a; aa; x; rss feed; pdf; epub; home; ok
  `,
  cookie: "cookie; cookies; gdpr",
  consent: "ok",
  related: "",
  share: "",
  shareTarget: `
    tweet; pin; share; pdf; signal; facebook; twitter; x; whatsapp; telegram; linkedin; vk; viber; instagram; youtube
    tiktok; reddit; pinterest; messenger; e-mail; email; wechat; weibo; line; copy link; print; threads; bluesky
    skype; odnoklassniki; qr
  `,
  hotPhotos: "",
  credits: "©; (c); copyright",
  counter: "min; views",
  source: `
    afp; ap; reuters; xinhua; tass; bloomberg; cnn; bbc; dw; dpa; efe; ansa; anadolu; aa; upi; interfax; sputnik; tt; apa; trend; cnbc; euronews; al jazeera; voa; rfe/rl; rferl; irna; isna; wam; spa; kuna; qna; sana; mena; yonhap; kyodo; cgtn; belta; ukrinform; armenpress; azertac; kazinform; afp - ap
  `,
  picture: `
    getty images; via ap; via afp; via reuters; via getty images; shutterstock; pool
  `,
};
