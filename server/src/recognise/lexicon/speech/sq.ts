import type { SpeechLanguage } from "./language.ts";
import * as verbs from "./sq-verbs.ts";

/** Offices without their ending: what stands in another case than the subject's shows it there. */
const offices = `
  president kryeministr zëvendëskryeministr ministr zëvendësministr homolog kancelar lider kryetar nënkryetar sekretar
  ndihmëssekretar ambasador mbret kre udhëheqës zëdhënës koleg prokuror kryeprokuror drejtor drejtores drejtoresh
  guvernator kryebashkiak deputet komisioner këshilltar përfaqësues gjeneral komandant kryeparlamentar
  kryenegociator kryediplomat kryedemokrat koordinator rektor profesor ekspert analist gazetar avokat trajner princ emir
`;

const listed = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * Albanian. The subject stands before the verb or, in attributions, behind it. Cases show in the ending (-i, -u, -a for
 * a subject; -it, -ut, -ës, -in, -un, -ën for others) and in the linking article before a genitive.
 */
export const sq: SpeechLanguage = {
  tag: "sq",
  grammar: {
    echo: /^(?:kështu|kjo është ajo që) (?:tha|ka thënë|u shpreh|është shprehur|deklaroi|ka deklaruar|vlerësoi|komentoi|shkruan|ka shkruar)/u,
    indefinite: ["nje", "një", "tjetër"],
    groups:
      /(?<!\p{L})(?:delegacion\p{L}*|biznesmen\p{L}*|biznese\p{L}*|sipërmarrës\p{L}*|investitorë\p{L}*|përfaqësues(?:|it|ve|ish|e|eve)|(?:ambasador|diplomat|deputet|senator|gazetar|anëtar|ekspert|lider|homolog|kryetar)ë\p{L}*|krerë\p{L}*|drejtues\p{L}*|ministra\p{L}*|kongresmen\p{L}*)(?!\p{L})/u,
    subject: "either",
    among: "nearest",
    proDrop: true,
    bounds: ["nga", "deri", "prej", "para", "pas", "që"],
    that: {
      words: ["se"],
      reach: 6,
      // "duket se", "më shumë se": nobody says it.
      behind:
        /^(?!(?:duket|dukej|pritet|pritej|mendohet|besohet|raportohet|thuhet|dihet|mësohet|supozohet|parashikohet|para|tjetër|shumë|pak|madhe?|mirë|keq|vogël|lart[ëa]?|gjatë|herët|vonë|tepër|veç|vetëm|aq|shpejt|fakti[nt]?|meqë|për|parë|tha)$)/,
    },
    together: {
      side: "after",
      verb: /^(?!k?j?anë$)[a-zçë]+(?:uan|yen|rën|tën|sën|hën|lën|ranë|panë|thanë|dhanë)$/,
      adverbs: ["u", "e", "i", "edhe", "gjithashtu", "më", "tej", "po", "ashtu"],
    },
    stranger: {
      by: "standing first",
      openers: [
        "gjithashtu",
        "më",
        "po",
        "pastaj",
        "por",
        "ndërkohë",
        "madje",
        "edhe",
        "mandej",
        "ndër",
        "tej",
        "ndërsa",
        "kurse",
        "po ashtu",
        "përveç",
        "krahas",
        "duke",
        "i",
        "e",
        "u",
        "iu",
        "ia",
        "sot",
        "dje",
        "së",
        "gjatë",
        "megjithatë",
        "veç",
        "ndaj",
        "si",
      ],
    },
    topics: listed(`
      zhvillimet zhvillimeve situata situatën situatës gjendja gjendjen gjendjes lufta luftën luftës konflikti
      konfliktin konfliktit kriza krizën krizës armëpushimi armëpushimin armëpushimit paqen paqes sulmet sulmeve
      agresioni agresionin zgjedhjet zgjedhjeve investimet ndikimin tensionet tensioneve reformat sigurinë
      sigurisë stabilitetin
    `),
    determiners: ["z", "znj", "zoti", "zotin", "zotit", ".", "tij", "saj", "ish", "-"],
    relatives: ["cili", "cila", "cilët", "që"],
    obliqueEndings: ["it", "ut", "in", "un", "ën", "ës", "së", "në", "t", "n"],
    obliqueTitle: new RegExp(`^(?:ish)?(?:${offices.trim().split(/\s+/u).join("|")})(?:it|in|ut|un|es|en|ës|ën)$`),
  },
  phrases: {
    say: `
      ${verbs.say}
      ia ktheu; iu kthye; citoi; vuri në dijeni; e vuri në dijeni; bëri shaka; u shpreh me shaka; ia nisi
      vlerësoi me; la të nënkuptohet; psherëtiu; spikati; mbrojti; zbuloi; ftoi palën; vijoi duke thënë; shpalosi
      shtjelloi; tha më tej; solli në vëmendje; vlerësoi se; e siguroi; i siguroi; e informoi; bëri me faj
      u tregua i bindur; i përcolli; është i bindur; është e bindur; vuri edhe në dukje; foli për; foli edhe për
      la të kuptohet; vlerësoi lart; theksoi se; i shprehu; i tha; u tha; parashikoi; pranoi se; e quajti
      e cilësoi; i kërkoi; shprehu bindjen; iu përgjigj; iu drejtua; i uroi; e ftoi; e falënderoi; i bëri thirrje
      përqeshi; tallej; qeshi; buzëqeshi; shfryu; thirri; bërtiti; klithi; pëshpëriti; murmuriti; mërmëriti
      u habit; u çudit; u gëzua; u zemërua; u indinjua; u shfajësua; kërkoi falje; kërkoi ndjesë; lutej; u lut
      iu lut; i kujtoi; u kujtoi; i tërhoqi vërejtjen; përmblodhi; përmbylli; hodhi idenë; nguli këmbë; këmbënguli
      u tregua skeptik; dyshoi; sulmoi; përkufizoi; e krahasoi; dha fjalën; bëri premtimin; parapriu; profetizoi
      parathotë; bëri hapur; publikoi; kundërpërgjigj; nuk e fshehu; nuk e përjashtoi; nuk e mohoi; nuk mohoi
      pranoi hapur; rrëfehet; e pranoi; thekson se; shfaqi gatishmërinë; nxiti; thirri në; mbajti fjalim
      mbajti një fjalim; bëri një deklaratë; foli hapur; foli gjatë; tha prerë; la të hapur; falënderoi edhe
      shprehi; pranon se; beson se; flet për; {ka,kishte} folur {për,rreth,mbi}; foli {rreth,mbi}
      {është,ishte} {i,e} {mendimit,bindur,vetëdijshëm,vetëdijshme} se; nuk {përjashton,fsheh,ka mohuar}
    `,
    sayPlural: `
      ${verbs.sayPlural}
      thuhet; theksohet; nënvizohet; shtohet; shkruhet; potencohet; bëhet {e ditur,me dije}; vlerësohet; raportohet
      folën për; flasin për; kanë folur për
    `,
    weak: `
      beson; besoi; besonte; shpreson; shpresoi; shpresonte; tregoi; tregon; tregonte; foli; flet; fliste; mendon
      mendonte; do; dëshiron; dëshironte; konsideron; konsideroi; konsideronte; vazhdoi; vazhdon; vazhdonte; vijoi
      vijon; vijonte; mbështet; mbështeti; thirri; raportoi; raporton
      {ka,kishte} {folur,treguar,besuar,shpresuar,menduar,konsideruar,vazhduar,vijuar,mbështetur,thirrur,raportuar}
    `,
    saying: `
      ${verbs.saying}
      duke cituar
    `,
    according: `
      sipas; sipas tij; sipas saj; sipas tyre; sipas fjalëve të; në fjalët e
      thuhet në {mesazh,letër,telegram,mesazhin,letrën}; shkruhet në {mesazh,letër}; citoi; citon; citohet
      duke cituar; cituar nga
    `,
    joint: `
      shkëmbyen; diskutuan; diskutojnë; biseduan; bisedojnë; ranë dakord; ranë në {ujdi,një mendje,marrëveshje}
      nënshkruan; u dakordësuan; dakordësuan; trajtuan; arritën; shqyrtuan; u pajtuan; vendosën; zhvilluan
      kanë {diskutuar,rënë dakord,biseduar,shkëmbyer}; u diskutua; u diskutuan; u trajtua; u trajtuan; u fol; u vu
      u ra dakord; përshëndetën; u shkëmbyen; u nënshkrua; u nënshkruan; panë; morën në shqyrtim; folën; u ndalën
      janë {dakordësuar,dakorduar,pajtuar,marrë vesh,angazhuar}; u dakorduan; dakorduan; u morën vesh; u angazhuan
      kanë {trajtuar,shqyrtuar,vendosur,nënshkruar,arritur,konstatuar,dakorduar,dakordësuar,ndarë}; flasin; kanë folur
      shkëmbejnë; trajtojnë; shqyrtojnë; {është,janë} {diskutuar,biseduar,trajtuar,shkëmbyer}; u {prek,prekën}
      u bë fjalë; është rënë dakord; u theksua; u bisedua; u biseduan; u bisedua edhe; u vlerësua
    `,
    parties: "{të,} dyja palët; {të,} dy palët; palët; të dy; {të,} dy delegacionet; delegacionet; pjesëmarrësit",
    they: "ata; ato",
    leaders: `
      {të,} dy {krerët,liderët,udhëheqësit,ministrat,presidentët,kryeministrat,homologët,diplomatët,shefat,zyrtarët,bashkëbiseduesit}
      {të,} dy {krerët,liderët} e {shtetit,shteteve,vendeve}; {të,} dy ministrat e {jashtëm,Jashtëm}; liderët
      krerët e {shtetit,shteteve,qeverive}; kryeministrat; presidentët; ministrat; bashkëbiseduesit; udhëheqësit
      homologët; liderët e {dy,të dy,të dyja} vendeve; kryediplomatët
      {tre,tri,katër} {liderët,presidentët,ministrat,kryeministrat,krerët}
      {të tre,të katër} {liderët,presidentët,ministrat,kryeministrat}
      të dy {kancelarët,mbretërit,ambasadorët,kryetarët}; presidentët e {dy,të dy,të dyja} {vendeve,shteteve}
      ministrat e Jashtëm
    `,
    pronoun: `
      ai; ajo; ky i fundit; kjo e fundit; sipas tij; sipas saj; thuhet në {mesazh,letër,telegram,mesazhin,letrën}; shkruhet në {mesazh,letër}
      politikani; politikania; diplomati; diplomatja
    `,
    other: `
      mysafiri; mysafirja; mikpritësi; mikpritësja; nikoqiri; bashkëbiseduesi; bashkëbiseduesja; i ftuari; miku i tij
      homologu; homologia
    `,
    firstPerson: `
      unë; ne; jonë; tonë; tona; tanë; jemi; kemi; dua; jam; kam; im; ime; duam; na; shpresoj; besoj; besojmë; më vjen
      uroj; urojmë; duhet të jemi; yni; mua
    `,
    complement: "se; që; nëse",
    modal: `
      duhet; do të; do ta; do t'; mund; është {e,i} {gatshme,gatshëm,përkushtuar,vendosur}; janë të gatshme
      është gati; nuk duhet; ka për të; synon; pritet
    `,
    attend: `
      mori pjesë; morën pjesë; ishin {të,} {pranishëm,pranishme}; ishte {i,e} {pranishëm,pranishme}
      të pranishëm {në,ishin}; të pranishëm; i pranishëm; e pranishme; merrnin pjesë; merrte pjesë; kanë marrë pjesë
      ka marrë pjesë; asistuan; shoqërohej nga; shoqëruan; ndoqën
    `,
    scene: `
      pas {takimit,bisedimeve,takimeve,ceremonisë,bisedës,përfundimit}; para {takimit,bisedimeve,nisjes}; më herët
      më parë; në {qendër,fokus} të; në përfundim të; në fund të {takimit,bisedës}; takimi u {zhvillua,mbajt}
      takimi {zgjati,ishte,vjen,u}; vizita; në të njëjtën ditë; po atë ditë; biseda {telefonike,u,zgjati}; në mbrëmje
      mëngjesin e; një ditë më parë; një {javë,muaj} më parë; ditën {tjetër,e mëparshme}; të nesërmen; javën e kaluar
    `,
    act: `
      mbërriti; udhëtoi; vizitoi; u largua; nënshkroi; u prit; u nis; mori detyrën; inauguroi; u zgjodh; lindi
      u emërua; vendosi kurora; hapi; dorëzoi; dekoroi; arriti në; ndodhet; u pritën; vuri kurora; mori pjesë; udhëheq
      u kthye; është në; qëndron; udhëtoi për; shpalli
      {ka,kanë} {mbërritur,udhëtuar,vizituar,nënshkruar,hapur,dorëzuar,dekoruar,inauguruar,marrë detyrën,qëndruar,shpallur}
      {është,janë} {nisur,larguar,zgjedhur,emëruar,kthyer}; qëndroi; ndodhej
    `,
    meet: `
      u përcoll ... nga; u përshëndet me; u nda me
      {dorëzoi,paraqiti,ka dorëzuar,ka paraqitur} {letrat,kopjet e letrave} kredenciale
      {dorëzoi,paraqiti,ka dorëzuar} letrat kredencialeve; {pranoi,pranon,ka pranuar,mori,ka marrë} ... letrat kredenciale
      {dorëzoi,paraqiti} kredencialet; dorëzoi kredencialet
      drekoi; darkoi; bashkëbisedoi; bashkëbisedon; hëngri drekë; hëngri darkë; u mblodhën; takoi; takon; takohet
      u takua; u takuan; takohen; është takuar; ka takuar; priti; pret; ka pritur; bisedoi; bisedon; bisedoi me
      foli {me,në telefon,në një}; zhvilloi një {takim,bisedë,video,telefonatë}; mirëpriti në
      u prit nga; telefonoi; ka biseduar; ka folur me; mikpriti; mikpret; u ul në {tryezë,tavolinë}
      u ulën në {tryezë,tavolinë}; u ul me; u ulën; priti në {takim,audiencë}; realizoi ... takim; organizoi ... takim
      u prit; u pritën; darkuan; drekuan; hëngri mëngjes; hëngrën {darkë,drekë,mëngjes}; pinë kafe; piu kafe; u takuam
      bashkëbiseduan; kanë biseduar; u bashkua në takim; takuan; biseduan; shtroi ... {drekë,darkë}; zhvilloi bisedime
      {ka,kanë} {mikpritur,telefonuar,bashkëbiseduar,takuar,pritur}; {është,janë} {takuar,pritur}
      {është,janë} {takuar,pritur} {me,nga}; {ka,kanë} {mbajtur,realizuar,organizuar} ... takim; takojnë
      u pritën nga; po {takohet,takohen,takon}
      mbajti takim; konsultoi; u konsultua; u konsultuan; priten; kuvendoi; kuvenduan
    `,
    hold: `
      zhvilloi; zhvilluan; zhvillon; zhvillohet; mbajti; mbajtën; mbajnë; pati; patën; organizoi; u zhvillua; u mbajt
      u zhvilluan; kreu; pati një; kishte; ka; kanë; {ka,kanë} {zhvilluar,pasur,patur,mbajtur,organizuar,realizuar,kryer}; zhvillojnë
      {është,janë} {zhvilluar,mbajtur,organizuar}; realizoi; realizuan
    `,
    event: `
      darkë*; drekë*; mëngjes; darka; dreka; gosti; darkën; drekën; kafe pune; samit*; seancë; seanca; takim; takimi
      takimin; takimit; takime; takimet; bised*; bisedim*; konsultim*; telefonat*; telefonatë; mbledhj*; negociat*
      videokonferenc*; homolog takim; kafe; kafen; tryezë; tryezën; tryeza; audienc*; pritje zyrtare; pritje shtetërore; pritja
      vizitë mirësjelljeje; vizitë kortezie; vakt; iftar*; takimesh; samitin; samitit; raund* {i,të} ... bisedimeve; raund* i negociatave; raund bisedimesh; raund negociatash; konferencë
      komision* i përbashkët; tete-a-tete; ballafaqim*; sofër; sofra; gosti*; banket*
      konferencë e përbashkët; konferencë për shtyp të përbashkët; konferencën e përbashkët; konferencë të përbashkët
    `,
    phone: `
      telefon; telefonik*; telefonat*; telefonoi; telefonit; në telefon; përmes telefonit; me telefon; telefonikisht
      telefonuan; thirrje telefonike; thirrje; i telefonoi; telefonon; telefoni
    `,
    video: `
      video*; video; videokonferenc*; virtual*; online; video-telefonat*; video-lidhj*; video-konferenc*
      videotelefonat*; videolidhj*; onlajn; në distancë; virtualisht; përmes videolidhjes; videobised*; videothirrj*
      video-bised*; video-thirrj*; zoom; përmes zoom; videotakim*; video-takim*; në largësi; nga distanca {përmes,nëpërmjet,me}
    `,
    letter: `
      letër; letr*; mesazh; mesazhi*; telegram; telegrami*; mesazhe; urimin; mesazhin; i shkroi; letrën; letra
      telegram ngushëllimi; telegram urimi; urim; urimi; urime; ngushëllime; ngushëllimi; mesazh ngushëllimi
      mesazh urimi; letërkëmbim*; kartolin*; mesazhe urimi; mesazh falënderimi
    `,
    send: `
      dërgoi; i dërgoi; ka dërguar; {ka,i ka} {uruar,shkruar,përcjellë,drejtuar,telegrafuar,ngushëlluar}; kanë shkëmbyer dërgon; shkroi; i shkroi; uroi; përcolli; shkëmbyen; i ka dërguar; u shkroi
      dërguan; mori ... {letër,mesazh,telegram}; pranoi ... letër; iu përgjigj letrës; iu përgjigj mesazhit
      ngushëlloi; dorëzoi ... {letër,mesazh}; i dërgon; ia dërgoi; i drejtoi; shkëmbeu; i përcolli; telegrafoi
    `,
    oblique: `
      {një,njëri,njëra,një prej,disa} {nga,prej}
      me; për; nga; te; tek; në; i; e; të; së; prej; ndaj; kundër; mbi; mes; midis; ndërmjet; pas; para; pa; rreth
      drejt; përveç; falë; krahas; përfshirë; bashkë me; sesa; si; përkrah; lidhur me; kundrejt; u
    `,
    obliqueAfter: "",
    inside: "në; brenda; te; tek",
    and: "dhe; edhe",
    source: `
      {një,njëri,njëra,një prej,disa} {nga,prej}
      pyetje; pyetja; agjencia; burime; burimet; ministria; media; mediat; zëdhënësi; zëdhënësja; raporti; njoftimi
      deklarata; analistë; ekspertë; zyra; komunikata; shërbimi; presidenca; kryeministria; prokuroria; policia; gjykata
      qeveria; opozita; ambasada; kompania; institucioni; autoritetet; prokurorët; avokatët; ekspertët; analistët
      zyrtarët; banorët; dëshmitarët; raportet; kumtesa; reagimi; familjarët; organizatorët; shoqata; federata; burimi
      në {,një} {njoftim,njoftimin,komunikatë,komunikatën,deklaratë,deklaratën,reagim,reagimin,raport,raportin,kumtesë}
    `,
    kicker: `
      koment; komenti; opinion; opinione; editorial; analizë; op-ed; refleksion; analiza; këndvështrim; pikëpamje
    `,
    address: `
      deklaratë e; deklarata e; fjala e; fjalimi i; deklaratë; mesazhi i; intervistë me; deklaratë nga
      fjala përshëndetëse e; konferencë për shtyp e
    `,
    answer: "Përgjigje:; Përgjigja:",
    aside: `
      me ftesë të; me ftesën e; në emër të; me ndërmjetësimin e; në vend të; me kërkesë të; me porosi të; për nder të
      nën patronazhin e; nën kujdesin e
    `,
    presence: `
      në prani të; në praninë e; i shoqëruar nga; e shoqëruar nga; të shoqëruar nga; me pjesëmarrjen e; me praninë e
      i shoqëruar edhe nga
    `,
    background: `
      {u,është,janë} {themelua,themeluar,ndërtua,ndërtuar,krijua,krijuar,anëtarësua,anëtarësuar}
      u {themelua,ndërtua,krijua,anëtarësua,bashkua}; u anëtarësua në; shpalli pavarësinë
      {vendosën,kanë vendosur} marrëdhënie diplomatike; marrëdhëniet diplomatike; ka nisur në; ka filluar në
      nisi në vitin; erdhi në pushtet; ka një popullsi; numëron; daton*; sipas të dhënave; është më {i madhi,e madhja}
      shpërtheu
    `,
  },
  noCue: `
      video {ku,që,tregon,e publikuar,e shpërndarë}; videomesazh*; video-mesazh*
    po pret; pret {që,të,nga,vizitën,vendimin,rezultatin,ardhjen,përgjigje}; {Ekonomia,Gazeta,Lajmi,Lajme,Lexo,Media,Bota} Online; {media,mediat,mediave,gazeta,portali,portale,platforma,platformë} online; në kohën e duhur; sipas të cilit; sipas të cilës; edhe pse; në mënyrë që; para se; pasi që; si dhe; me qëllim që; ende; ashtu si
    në rast se; siç do; ka nevojë; ka rëndësi; do me thënë; nga ana e; nga ana; kanë nevojë
  `,
};
