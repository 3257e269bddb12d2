import type { PageWords } from "./language.ts";

export const en: PageWords = {
  home: "home; homepage; home page; you are here; main page; front page",
  navigation: `media centre; e-services; tenders; 
    home; politics; business; world; sport; sports; culture; contact; contact us; contacts; about; about us; search; menu; sign in; sign up; log in; login; register
    subscribe; subscribe now; newsletter; skip to {main,} content; skip to main navigation; back to top; top; sitemap; site map; terms of {use,service}; terms and conditions; advertise; advertise with us; advertisement; careers; jobs
    news; video; videos; photos; photo; live; weather; economy; technology; science; health; lifestyle; travel; archive; help; more; next; previous; next article; previous article; read more; load more; show more; comments; leave a comment; print this page
    mobile version; latest; latest news; sections; languages; language; donate; support us; follow us; app; podcasts; society; multimedia; press; press center; press centre; media; documents; events; {all,more} news; feedback
  `,
  cookie: "cookie; cookies; cookie policy; we use cookies",
  consent: `your privacy choices; privacy choices; 
    accept; accept all; accept all cookies; reject; reject all; decline; i agree; agree; i accept; got it; manage {preferences,settings,options}; privacy policy; privacy statement; privacy notice; cookie settings; learn more; continue; allow all; necessary only; save preferences; privacy settings; your privacy
  `,
  related: `
    related; related {articles,stories,news,links,topics,content,coverage,posts,materials}; read also; also read; read more; see also; more on this {story,topic}; you may also like; you might also like; recommended; recommended {for you,stories,articles}; most read; most popular; trending; trending now; popular; further reading; more stories; don't miss; editor's {choice,picks}; more from; top stories; latest news; what to read next; tags; topics; keywords; in this story; more in
  `,
  share:
    "share; share this; share this {article,story,page,post,news}; share on; share via; share with friends; share to; send to a friend; tweet this; share:; follow us; follow us on; font size; text size; print this article",
  hotPhotos:
    "hot photos; photo gallery; photo galleries; photos of the day; gallery; in pictures; pictures of the day; photo album; hot topics; photo news; in photos",
  credits: `
    photo; photos; photo by; photograph; image; picture; source; sources; editor; editors; edited by; written by; by-line; author; authors; reporter; reporters; reporting by; translated by; translation; translator; credit; photo credit; image credit; web editor; all rights reserved; copyright; published in; published; last updated; updated; additional reporting by; contributed by; video by; cover photo; correspondent; proofreader; file photo
  `,
};
