import type { PageWords } from "./language.ts";

/** What pages of any language write in Latin letters. */
export const common: PageWords = {
  home: "",
  navigation: "rss; faq; en; ru; menu; login",
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
};
