import type { PageWords } from "./language.ts";

export const en: PageWords = {
  home: "home; homepage; home page; you are here; main page; front page",
  navigation: `
    media centre; e-services; tenders; home; politics; business; world; sport; sports; culture; contact; contact us
    contacts; about; about us; search; menu; sign in; sign up; log in; login; register; subscribe; subscribe now
    newsletter; skip to {main,} content; skip to main navigation; back to top; top; sitemap; site map
    terms of {use,service}; terms and conditions; advertise; advertise with us; advertisement; careers; jobs; news
    video; videos; photos; photo; live; weather; economy; technology; science; health; lifestyle; travel; archive
    help; more; next; previous; next article; previous article; read more; load more; show more; comments
    leave a comment; print this page; mobile version; latest; latest news; sections; languages; language; donate
    support us; follow us; app; podcasts; society; multimedia; press; press center; press centre; media; documents
    events; {all,more} news; feedback; print; print version; printable version; send; send by e-mail; next post
    previous post; next story; previous story; back; download; details; full text; read in full
    skip to main content; skip to main content area; posted in; filed under; categories; category; tagged
  `,
  cookie: "cookie; cookies; cookie policy; we use cookies",
  consent: `
    your privacy choices; privacy choices; accept; accept all; accept all cookies; reject; reject all; decline
    i agree; agree; i accept; got it; manage {preferences,settings,options}; privacy policy; privacy statement
    privacy notice; cookie settings; learn more; continue; allow all; necessary only; save preferences
    privacy settings; your privacy
  `,
  related: `
    related; related {articles,stories,news,links,topics,content,coverage,posts,materials}; read also; also read
    read more; see also; more on this {story,topic}; you may also like; you might also like; recommended
    recommended {for you,stories,articles}; most read; most popular; trending; trending now; popular; further reading
    more stories; don't miss; editor's {choice,picks}; more from; read more here; top stories; latest news; what to read next; tags
    topics; keywords; in this story; more in
    most recent; off the wire; back to
    more from this section; in other media; you can filter; latest
  `,
  share: `
    share; share this; share this {article,story,page,post,news}; share on; share via; share with friends; share to
    send to a friend; tweet this; share:; follow us; follow us on; font size; text size; print this article
    adjust font size; save story
  `,
  hotPhotos: `
    hot photos; photo gallery; photo galleries; photos of the day; gallery; in pictures; pictures of the day
    photo album; hot topics; photo news; in photos
  `,
  credits: `
    photo; photos; photo by; photograph; image; picture; source; sources; editor; editors; edited by; written by
    by-line; author; authors; reporter; reporters; reporting by; translated by; translation; translator; credit
    photo credit; image credit; web editor; all rights reserved; copyright; published in; published; last updated
    updated; additional reporting by; contributed by; video by; cover photo; correspondent; proofreader; file photo; issued by
    end of message; ends; more follows
  `,
  byline: `
    by; from our {staff,own,special} {reporter,correspondent,writer}; story by; words by; report by; posted by; post by
    published by; with agencies
    from the; {associated press,ap,reuters,staff} writer
  `,
  counter: `
    views; view; reads; comments; comment; min read; minute read; mins read; minutes read; minute listen; shares
    likes; words; times read; hits; replies
    times in total; has been read; times today
  `,
  clock: `
    at; on; am; pm; gmt; utc; hkt; est; edt; bst; cet; ist; hrs; hours; local time; date; posted; posted on
    posted at; published; published on; published at; last modified; updated; updated on; updated at; last update
    last updated; time; issued on; release date; first published
    web posted at; posted; estimated read time; weeks ago; week ago; days ago; day ago; hours ago; hour ago; minutes ago; months ago; year ago; years ago
    current date
    th; st; nd; rd
    issue
  `,
  closing: `
    contributed to this {report,story,article}; contributed {reporting,to reporting}; reporting by
    additional reporting; editing by; this {story,article,report} was {originally,first}
    may not be {reproduced,republished,published,broadcast}; with {files,inputs,input} from; compiled by
    all rights reserved; this {article,story} has been {updated,corrected,amended}; translated from
    the views expressed; reserves the right; for {media,press} {inquiries,enquiries}; for more information
    press contact; media contact; have a tip; tip us off; report a typo; see something wrong
    found an error
    your browser does not; this is a provisional translation; this story has not been edited; is not responsible for; syndicated feed; issued by the; material may not be
  `,
  invitation: `
    subscribe to; sign up {for,to}; join our; join us on; follow us; download our; get the latest; get our
    never miss; stay {informed,up to date,updated,connected}; support our; become a member; donate; listen to this
    watch the video; watch live; click here; tap here; read the full; read our; view all; see all; register to
    log in to; already a subscriber; to continue reading; leave a {comment,reply}; write a comment
    join the conversation; join the discussion; enter your e-mail; enter your email; your email address; notify me
    save my name; post comment; add a comment; have your say
    please enter your {comment,name here,name,email,e-mail address}; enter your {comment,name}; leave a comment
    you must be logged in; be the first to comment; send your comment; write your comment; report this; report abuse
    no comments; post a comment; only a member of this blog; note: only a member; post your comment
    add your comment; show comments; view comments; comments are closed
    we are having trouble; please enable javascript; enable javascript; already have an account; required fields are marked; your email address will not be; join our group; upgrade to; submit a comment; react to this; want all of
    be part of the conversation; join the debate; connect with us; please use chrome; please use
  `,
  interlude: `
    advertisement; advertising; sponsored; sponsored content; promoted; story continues below
    story continues below advertisement; article continues below; continue reading; continue reading below
    scroll to continue; scroll down to continue; ad; breaking; breaking news; live; developing; developing story
    listen; play video; play audio; watch; recommended stories; end of list; enlarge image; click to enlarge; loading
    expand; collapse; share article; save article; gift this article; live tv; open image in gallery; hide caption
    toggle caption; view gallery
  `,
  source: `
    associated press; the associated press; agence france-presse; press association; ap news; al jazeera; usa today; xinhua news agency; news agency; the guardian; financial times; the new york times; anadolu agency; staff writer; staff reporter; staff writers; news service; wire services; agencies; with agencies
  `,
  picture: `
    photo; photos; photo by; photograph; photograph by; image; picture; file photo; file photos; file picture; file image; archive photo; archive photos; stock photo; courtesy of; photo courtesy; handout photo; handout via; illustrative photo; screenshot; screen grab; video screenshot; representational image; representative image
  `,
};
