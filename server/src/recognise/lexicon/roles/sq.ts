import type { RoleLanguage } from "./language.ts";

export const albanianRoles: RoleLanguage = {
  tag: "sq",
  nouns: {
    president: "president; presidenti; presidente; presidentja | presidentët; dy presidentët",
    "vice-president":
      "nënpresident; nënpresidenti; zëvendëspresident; zëvendëspresidenti; zëvendëspresidente; zëvendëspresidentja; nënpresidente; nënpresidentja; zëvendës-presidenti; zv. presidenti; zv.presidenti; zëvendës presidenti",
    "head-of-state":
      "kryetari i shtetit; kreu i shtetit; shef i shtetit; shefi i shtetit | krerët e shtetit; krerët e shteteve; të dy krerët e shtetit; dy krerët e shtetit; shefat e shteteve",
    "head-of-government": "kreu i qeverisë; shefi i qeverisë | krerët e qeverive; kryetarët e qeverive",
    "prime-minister":
      "kryeministër; kryeministri; kryeministre; kryeministrja; kryetari i qeverisë; kryetar i qeverisë; kryetarja e qeverisë | kryeministrat; dy kryeministrat; të dy kryeministrat",
    "deputy-prime-minister":
      "zëvendëskryeministër; zëvendëskryeministri; zëvendëskryeministrja; zëvendëskryeministre; zv.kryeministri; zv. kryeministri; zv. kryeministrja; zv.kryeministrja; zëvendës kryeministri; zëvendës kryeministrja; nënkryeministri; nënkryeministrja; nënkryetari i qeverisë; zv kryeministri; zv kryeministrja | zv. kryeministrat; zv.kryeministrat; zv kryeministrat; zëvendëskryeministrat; zëvendës kryeministrat",
    chancellor: "kancelar; kancelari; kancelarja; kancelare",
    "foreign-minister":
      "ministër i jashtëm; ministri i jashtëm; ministrja e jashtme; ministre e jashtme; ministri i punëve të jashtme; ministrja e punëve të jashtme; ministër i punëve të jashtme; ministri për Evropën dhe Punët e Jashtme; ministri për Evropë dhe Punë të Jashtme; ministrja për Evropë dhe Punë të Jashtme; ministri për Europën dhe Punët e Jashtme; ministrja për Europën dhe Punët e Jashtme; ministri i Evropës dhe Punëve të Jashtme; ministrja e Evropës dhe Punëve të Jashtme; ministri i Punëve të Jashtme dhe Diasporës; ministrja e Punëve të Jashtme dhe Diasporës; ministri i Punëve të Jashtme dhe Tregtisë së Jashtme; ministri i Punëve të Jashtme dhe Bashkëpunimit Ndërkombëtar; shefja e diplomacisë; kreu i diplomacisë; kryediplomatja; ministrja për Evropën dhe Punët e Jashtme; kreu i diplomacisë; kryediplomat; kryediplomati; shefi i diplomacisë | ministrat e jashtëm; dy ministrat e jashtëm",
    "deputy-foreign-minister":
      "zëvendësministri i jashtëm; zëvendësministër i jashtëm; zëvendësministrja e jashtme; zëvendësministri i punëve të jashtme; zëvendësministrja e punëve të jashtme; zëvendësministër i punëve të jashtme; zëvendës ministri i jashtëm; zëvendës ministri i punëve të jashtme; zv. ministri i jashtëm; zv. ministri i punëve të jashtme; zv.ministri i jashtëm; zv.ministri i punëve të jashtme; zëvendësministri për Evropën dhe Punët e Jashtme; zëvendësministrja për Evropën dhe Punët e Jashtme",
    "defence-minister": "ministri i mbrojtjes; ministër i mbrojtjes; ministrja e mbrojtjes",
    "finance-minister": "ministri i financave; ministrja e financave",
    "interior-minister": "ministri i brendshëm; ministri i punëve të brendshme",
    "economy-minister": "ministri i ekonomisë; ministrja e ekonomisë",
    minister:
      "ministër; ministri; ministre; ministrja; ministër shteti; ministri i shtetit; ministri i drejtësisë; ministrja e drejtësisë; ministrja e arsimit; ministri i arsimit; ministri i shëndetësisë; ministrja e shëndetësisë; ministri i kulturës; ministri i bujqësisë; ministrja e infrastrukturës; ministri i energjisë; ushtruesi i detyrës së ministrit | ministrat; dy ministrat",
    "deputy-minister":
      "zëvendësministër; zëvendësministri; zëvendësministrja; zëvendësministre; zv.ministri; zv. ministri; zv.ministrja; zv. ministrja; zëvendës ministri; zëvendës ministrja; zv ministri; zv ministrja | zëvendësministrat",
    "secretary-of-state":
      "sekretari i shtetit; sekretar i shtetit; sekretarja e shtetit; sekretari amerikan i shtetit; sekretarja amerikane e shtetit; ndihmës sekretari i shtetit; ndihmëssekretari i shtetit; zëvendës sekretari i shtetit; zëvendëssekretari i shtetit; zëvendës ndihmës sekretari i shtetit; zëvendës ndihmëssekretari i shtetit",
    "secretary-general": "sekretari i përgjithshëm; sekretar i përgjithshëm; sekretarja e përgjithshme",
    secretary: "sekretar; sekretari; sekretarja",
    "high-representative": "përfaqësuesi i lartë; përfaqësuesja e lartë",
    commissioner: "komisioner; komisioneri; komisionerja",
    "supreme-leader": "lideri suprem; udhëheqësi suprem",
    leader: "lider; lideri; udhëheqës; udhëheqësi | liderët; udhëheqësit; dy liderët; të dy liderët",
    king: "mbret; mbreti",
    queen: "mbretëreshë; mbretëresha",
    "crown-prince": "princi i kurorës",
    prince: "princ; princi",
    emir: "emir; emiri",
    sultan: "sulltan; sulltani",
    pope: "papa; papë",
    patriarch: "patrik; patriku",
    speaker:
      "kryetari i parlamentit; kryetari i kuvendit; kryetarja e kuvendit; kryeparlamentari; kryeparlamentarja; kryekuvendari; kryekuvendarja; kryekuvendar; kryetar i kuvendit; kryetarja e parlamentit; presidenti i kuvendit; presidentja e kuvendit; presidenti i parlamentit; presidentja e parlamentit",
    chairperson:
      "kryetar; kryetari; kryetarja; kreu; shef; shefi; shefja; nënkryetar; nënkryetari; nënkryetarja; zëvendëskryetar; bashkëkryetar; bashkëkryetari; kryetar i partisë; kryetari i partisë; kreu i delegacionit; kryesues; kryesuesja; kryesuesi; kryetari i bordit; kryetari i komisionit; kryetari i qarkut",
    director:
      "drejtor; drejtori; drejtoresha; drejtori i përgjithshëm; drejtori ekzekutiv; drejtoreshë; drejtues; drejtuesi; drejtuesja; shef i kabinetit; shefi i kabinetit; rektor; rektori; rektorja; koordinator; koordinatori; koordinatorja; zëvendësdrejtor; zëvendësdrejtori; shefi i misionit; shefi i zyrës; administrator; administratori; shefi i policisë; dekani; kryeinspektor",
    ambassador:
      "ambasador; ambasadori; ambasadore; ambasadorja; ambasador i jashtëzakonshëm; konsull; konsulli; konsulli i përgjithshëm; zëvendësambasadori; atashe; atasheu ushtarak | ambasadorët",
    "permanent-representative": "përfaqësuesi i përhershëm",
    envoy:
      "i dërguari; të dërguarin; të dërguarit; i dërguari i posaçëm; të dërguarin e posaçëm; të dërguarit të posaçëm; të dërguarin special; të dërguarën; të dërguarës; i dërguari special; emisari; përfaqësuesi special; përfaqësuesi i posaçëm; përfaqësues; përfaqësuesi; përfaqësuesja; e dërguara; e dërguara e posaçme; të ngarkuarën me punë; të ngarkuarin me punë; të ngarkuarit me punë; e ngarkuara me punë; i ngarkuari me punë; emisar special; emisari special; emisarja; emisarja speciale; emisari i posaçëm; i dërguari i lartë; kryenegociatori; kryenegociatorja; negociatori; avokati i popullit; ndërmjetësi; raportuesi; raportuesja",
    adviser:
      "këshilltar; këshilltari; këshilltarja; këshilltari për siguri; këshilltari për sigurinë kombëtare; këshilltare; ndihmës; ndihmësi; ndihmëssekretar; ndihmëssekretari; ndihmëssekretarja; ndihmës sekretari; zëvendësndihmëssekretar; zëvendësndihmëssekretari",
    spokesperson: "zëdhënës; zëdhënësi; zëdhënëse; zëdhënësja; zyrtarja e shtypit",
    governor:
      "guvernator; guvernatori; zëvendësguvernator; zëvendësguvernatori; guvernatorja; prefekt; prefekti; prefektja; guvernatore",
    mayor:
      "kryebashkiak; kryebashkiaku; kryetari i bashkisë; kryetarja e bashkisë; kryetari i komunës; kryetarja e komunës; nënkryetari i bashkisë; kryebashkiakja; kryetar bashkie; kryetar i bashkisë; kryetar komune; nënkryetari i komunës; kryeplaku",
    deputy:
      "deputet; deputeti; deputetja; deputete; senator; senatori; senatorja; kongresmen; kongresmeni; eurodeputet; eurodeputeti; eurodeputetja; këshilltar bashkiak; lideri i opozitës; kreu i opozitës; kreu i grupit parlamentar",
    general:
      "gjeneral; gjenerali; gjeneralmajor; gjeneral major; gjeneral-major; gjenerallejtënant; gjeneral brigade; gjeneral-brigade; gjeneralbrigade; kolonel; koloneli; nënkolonel; major; majori; kapiten; kapiteni; toger; togeri; lejtnant; admiral; admirali; nënadmiral; komandant; komandanti; shef i shtabit; shefi i shtabit; shef i shtabit të përgjithshëm; shefi i shtabit të përgjithshëm; komisar; komisari",
    counterpart: "homolog; homologu; homologe; homologia; homologja | homologët",
    expert:
      "prokuror; prokurori; prokurorja; prokurore; kryeprokuror; kryeprokurori; kryeprokurorja; prokurori i përgjithshëm; prokurorja e përgjithshme; gjyqtar; gjyqtarja; gjyqtari; ekspert; eksperti; ekspertja; analist; analisti; analistja; profesor; profesori; profesoresha; studiues; studiuesi; studiuesja; trajner; trajneri; gazetar; gazetari; gazetarja; shkrimtar; shkrimtari; shkrimtarja; regjisor; regjisori; aktor; aktori; aktorja; avokat; avokati; avokatja; mësuesi; mësuesja; mjeku; mjekja; futbollisti; sulmuesi; portieri; këngëtari; këngëtarja; historiani; poeti; piktori; arkeologu; arkeologia; inxhinieri; inxhinierja",
  },
  honorifics:
    "z.; znj.; sir; lord; lordi; lady; zoti; zonja; zotin; zotit; dr.; prof.; SH.T.Z.; shkëlqesia e tij; zotëri; imzot; imzoti; doktor; doktori; prof.dr.",
  bodies: {
    "foreign-ministry": "Ministria e Jashtme; Ministria e Punëve të Jashtme",
    "defence-ministry": "Ministria e Mbrojtjes",
    "finance-ministry": "Ministria e Financave",
    "economy-ministry": "Ministria e Ekonomisë",
    "interior-ministry": "Ministria e Brendshme; Ministria e Punëve të Brendshme",
    "culture-ministry": "Ministria e Kulturës",
    "education-ministry": "Ministria e Arsimit",
    "health-ministry": "Ministria e Shëndetësisë",
    "energy-ministry": "Ministria e Energjisë",
    "trade-ministry": "Ministria e Tregtisë",
    "justice-ministry": "Ministria e Drejtësisë",
    embassy: "ambasada; ambasadë",
    consulate: "konsullata; konsullatë",
    parliament: "parlamenti; kuvendi",
    "central-bank": "Banka Qendrore",
    "supreme-court": "Gjykata e Lartë",
  },
  countryBefore: false,
  countryAfter: true,
  linksBefore: [],
  linksAfter: [["i"], ["e"], ["të"], ["së"]],
  and: ["dhe"],
  articles: ["dy"],
  nameFirst: false,
  verbs: {
    words: ["kreu"],
    before: ["një", "disa", "dy", "tre", "tri", "katër", "pesë", "detyrën", "punën", "vizitën"],
  },
};
