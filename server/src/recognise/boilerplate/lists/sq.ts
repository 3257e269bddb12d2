import type { PageWords } from "./language.ts";

export const sq: PageWords = {
  home: "kreu; ballina; faqja kryesore; kryefaqja; ju jeni këtu; jeni këtu; faqja e parë",
  navigation: `
    ministria; shërbime; media; emisione; kreu; ballina; faqja kryesore; lajme; lajmet; politikë; politika; ekonomi
    ekonomia; botë; bota; kulturë; sport; kontakt; kontakti; rreth nesh; kërko; kërkim; menu; menuja; hyr
    regjistrohu; abonohu; arkiva; video; foto; reklamo; reklama; harta e faqes; kthehu lart; më shumë
    shiko më shumë; lexo më shumë; tjetra; e mëparshmja; komente; lini një koment; lër një koment; kronika; rajoni
    shqipëri; kosovë; printo; na ndiqni; kushtet e përdorimit; shoqëri; kategoritë; të fundit; printoni; komenti
    kthehu; dërgo; ruaj; zgjidh gjuhën
    lexo pa reklama; shkarko app; shkarko aplikacionin
  `,
  cookie: "cookies; cookie-t; cookies-t; kuki; kukit; biskota; biskotat; skedarë cookie; cookie",
  consent: `
    pranoj; pranoi të gjitha; prano; prano të gjitha; pranoji të gjitha; refuzo; refuzoj; jam dakord; dakord
    politika e privatësisë; privatësia; cilësimet; e kuptova; kushtet e përdorimit; në rregull; vazhdo
  `,
  related: `
    lexo edhe; lexoni edhe; lexo gjithashtu; lexoni gjithashtu; lexoni më shumë; lexo më tej; shiko edhe
    shihni edhe; shih edhe; lajme të ngjashme; artikuj të ngjashëm; të ngjashme; të lidhura; lajme të lidhura
    artikuj të lidhur; më të lexuarat; më të klikuarat; të rekomanduara; lajmet e fundit; temat; etiketa; etiketat
    në këtë temë; më shumë nga; mund t'ju interesojë; rekomandohet; kontrolloni gjithashtu; lajme të tjera
    të fundit; më shumë nga rubrika; mund t'ju pëlqejë; ju sugjerojmë; ju sugjerojme; mund t'ju interesojnë
    lajmet më të fundit; postime të ngjashme; postime të lidhura; artikuj të ngjajshëm; lajme të ngjajshme
    më të komentuarat; vazhdo të lexosh; vazhdo të lexosh më tepër; related posts; lexoni lajmin e plotë
    po ndodh; lajmet tjera; të tjera; kryesore
    lajmi kryesor; lajmet kryesore; sondazhi i ditës; sondazh
  `,
  share: `
    shpërndaje; shpërndajeni; shpërndaj; ndaje; ndajeni; ndaje me miqtë; shpërndaje në; shpërndajeni këtë; na ndiqni
    na ndiqni në; madhësia e shkronjave; shpërndaje artikullin; shpërndaje në rrjete sociale
    shpërndaj në rrjetet sociale
    printo; dërgo me email; a+ a-
  `,
  hotPhotos: `
    galeria; galeri fotografike; fotogaleri; foto galeri; foto të ditës; fotot e ditës; fotolajm; foto galeria
    fotografi
  `,
  credits: `
    shkruan; shkroi; foto; burimi; burim; autori; autor; redaktor; redaktori; redaktoi; përktheu; përkthimi; gazetari
    përgatiti; fotografia; fotografi; të gjitha të drejtat e rezervuara; të drejtat e autorit; publikuar më; publikuar
    përditësuar; korrektor; fotot nga; shkruar nga; nga redaksia
  `,
  byline: "nga; shkruan; shkroi; përgatiti; raporton; nga redaksia; post by; postuar nga; publikuar nga; nga gazetari",
  counter: `
    shikime; lexime; herë; lexuar; komente; koment; minuta lexim; min lexim; klikime; pëlqime; vizita; shpërndarje
  `,
  clock: `
    ora; në orën; në; më; datë; data; date; publikuar; publikuar më; përditësuar; viti; vit; postuar; postuar më
    gmt; pd; md; i përditësuar; e përditësuar
    shtuar; krijuar
  `,
  closing: `
    të gjitha të drejtat; ndalohet {riprodhimi,kopjimi,ripublikimi}; nuk lejohet; kontribuoi në; kontribuan në
    përgatitur nga; përktheu; pikëpamjet e shprehura; nuk përfaqëson; gjetët një gabim; raporto gabim
    për më shumë informacion; kontakt për media; publikuar; përditësuar
  `,
  invitation: `
    abonohu; abonohuni; na ndiqni; ndiqni; ndiq; bashkohu; bashkohuni; shkarko; shkarkoni; lini një koment
    lër një koment; komento; shkruaj një koment; kliko; klikoni; shiko videon; dëgjo; regjistrohu; hyni; merrni
    mos humbisni; dhuro; mbështetni; shto koment; shto një koment; denonco; jep mendimin; kyçu për të komentuar
    komenti juaj; shkruaj koment*; mbështete; mbështeteni; na mbështetni; vendosni fjalën kyçe; na kontaktoni
    adresa juaj email; fushat e domosdoshme; vendosni fjalën; join group; për t’u bërë pjesë e grupit; për t'u bërë pjesë e grupit
    përgjigju; ju lutemi shkruani; ju lutem shkruani; shkruani komentin; shkruani emrin
  `,
  interlude: `
    reklamë; reklama; e sponsorizuar; lajm i fundit; lajmi i fundit; vazhdo leximin; vazhdon më poshtë; video; live
    drejtpërdrejt; kliko për të zmadhuar; duke u ngarkuar
  `,
  source: `
    atsh; kosovapress; koha; koha.net; telegrafi; top channel; ekonomia online; epoka e re; balkanweb; klan kosova; rtk; rtv21; mia; tanjug; syri; syri.net; gazeta express; zëri; bota sot; rel; zëri i amerikës; dw; reporter.al; report tv; indeksonline; lapsi; a2 cnn
  `,
  picture: `
    foto; fotografi; foto arkiv; foto nga arkivi; arkiv; arkivi; foto ilustrim; foto ilustruese; ilustrim; pamje nga
  `,
};
