import type { SpeechLanguage } from "./language.ts";

/**
 * Turkish. The subject stands first, without an ending, and the verb last; names take their endings behind an
 * apostrophe, and one with an ending is no subject.
 */
export const tr: SpeechLanguage = {
  tag: "tr",
  grammar: {
    indefinite: ["bir"],
    groups:
      /(?<!\p{L})(?:(?:heyet|iş insanlar|iş adamlar|büyükelçiler|temsilci|milletvekiller|gazeteciler|yatırımcılar)\p{L}*)(?!\p{L})/u,
    subject: "before",
    among: "first",
    proDrop: true,
    honours: true,
    suffixed: true,
    placeEndings: ["da", "de", "ta", "te", "nda", "nde"],
    stranger: {
      by: "standing first",
      openers: [
        "ayrıca",
        "öte",
        "bu",
        "ancak",
        "fakat",
        "ama",
        "daha",
        "sonra",
        "ise",
        "o",
        "bunun",
        "buna",
        "aynı",
        "yine",
        "diğer",
      ],
    },
  },
  phrases: {
    say: `
      {dedi,söyledi,belirtti,vurguladı,kaydetti,açıkladı,bildirdi,anlattı,aktardı,ekledi,savundu,sordu,yanıtladı,cevapladı,duyurdu,uyardı,kınadı,eleştirdi,övdü,hatırlattı,önerdi,istedi,talep etti,iddia etti,itiraf etti,kabul etti,reddetti,yalanladı,doğruladı,yazdı,konuştu,seslendi,çağrıda bulundu,çağrı yaptı,teşekkür etti,tebrik etti,kutladı,ifade etti,dile getirdi,işaret etti,dikkati çekti,dikkat çekti,altını çizdi,söz verdi,taahhüt etti,davet etti,temenni etti,diledi,şikayet etti,yakındı,umduğunu söyledi,taziyelerini iletti,teklif etti,memnuniyetini dile getirdi,değerlendirmesinde bulundu,ifadesini kullandı,ifadelerini kullandı,sözlerini kullandı,görüşünü paylaştı,bilgisini paylaştı}
      {diyor,söylüyor,belirtiyor,vurguluyor}; {demişti,söylemişti}; diye {konuştu,ekledi,yazdı,sordu}
      şeklinde konuştu; dile getiren; {belirterek,vurgulayarak} ... {söyledi,dedi,kaydetti}
    `,
    sayPlural:
      "{dediler,söylediler,belirttiler,vurguladılar,kaydettiler,açıkladılar,ifade ettiler,dile getirdiler,teşekkür ettiler,kınadılar,duyurdular}",
    weak: "{inanıyor,umuyor,düşünüyor,istiyor,destekledi,devam etti}",
    saying:
      "{belirterek,vurgulayarak,kaydederek,söyleyerek,ekleyerek,ifade ederek,hatırlatarak,dile getirerek,işaret ederek}",
    according: "göre",
    joint: `
      {görüştüler,anlaştılar,ele aldılar,imzaladılar,mutabık kaldılar,görüş alışverişinde bulundular,değerlendirdiler,kararlaştırdılar}
      ele alındı; görüşüldü; imzalandı; mutabakata varıldı; görüş alışverişinde bulunuldu
      {ele aldı,imzaladı,anlaştı,mutabık kaldı,mutabakata vardı}; değerlendirildi; kararlaştırıldı
    `,
    parties: "taraflar; iki taraf; her iki taraf; heyetler",
    they: "onlar",
    leaders: `
      iki {lider,bakan,cumhurbaşkanı,başbakan}; liderler; bakanlar; {cumhurbaşkanları,başbakanlar,dışişleri bakanları}
    `,
    pronoun: "o; kendisi",
    other: "konuk; konuğu; misafir; misafiri; ev sahibi; mevkidaşı; muhatabı",
    firstPerson: `
      ben; biz; bizim; benim; bize; bizler; ülkemiz; ülkemizin; istiyoruz; ediyoruz; inanıyorum; inanıyoruz; diliyorum
    `,
    complement: "ki",
    modal: `
      gerekiyor; gerek; gerekir; gerekmektedir; zorunda; hazır; hazırız; olacak; edecek; olmalı; etmeli; olmalıdır
      önemlidir
    `,
    attend: "hazır bulundu; katıldı; yer aldı; eşlik etti; hazır bulundular; katıldılar",
    scene: `
      {görüşmenin,toplantının,ziyaretin} ardından; {görüşme,toplantı,ziyaret}; görüşmede; daha önce; öte yandan
      {görüşme,toplantı} öncesinde; aynı gün
    `,
    act: "{geldi,gitti,ziyaret etti,ayrıldı,açtı,imzaladı,doğdu,seçildi,atandı,katıldı,gezdi}",
    meet: `
      {görüştü,görüşüyor,görüşecek,buluştu,bir araya geldi,kabul etti,ağırladı,karşıladı,yemek yedi,yemekte bir araya geldi}
      {görüştüler,buluştular,bir araya geldiler}; {görüşme,toplantı,temas} {yaptı,gerçekleştirdi,gerçekleştirdiler}
      telefonda görüştü; telefonla görüştü; video konferansla görüştü
    `,
    hold: "{yaptı,gerçekleştirdi,düzenledi,yapıldı,gerçekleşti,gerçekleştirildi,düzenlendi}",
    event: "görüşme*; toplantı*; zirve*; müzakere*; temas*; yemeğ*; yemek; kahvaltı*; istişare*",
    phone: "telefon*; aradı",
    video: "video*; çevrim içi; çevrimiçi; online; telekonferans*; videokonferans*",
    letter: "mektup; mektubu; mektupla; telgraf*; mesaj; mesajı; tebrik mesajı; taziye mesajı",
    send: "gönderdi; yolladı; iletti; yazdı; aldı",
    oblique: "",
    obliqueAfter: `
      ile; için; tarafından; hakkında; gibi; kadar; arasında; adına; konusunda; dolayısıyla; nedeniyle; karşı
      başkanlığında
    `,
    inside: "",
    and: "ve; ile",
    source: `
      soru; ajans; kaynaklar; kaynak; basın; bakanlık; bakanlığı; sözcülüğü; uzmanlar; gazeteciler; açıklamada
      açıklama
    `,
    kicker: "yorum; analiz; görüş; köşe yazısı; başyazı",
    address: "açıklaması; konuşması; röportaj",
    answer: "Cevap:; Yanıt:",
    asideAfter: "davetiyle; davetlisi olarak; adına; arabuluculuğunda; onuruna",
    presenceAfter: "huzurunda; eşliğinde; katılımıyla",
    background: `
      {kuruldu,kurulmuştu,inşa edildi}; bağımsızlığını {ilan etti,kazandı}; diplomatik ilişki {kurdu,kurdular}
      üye oldu; nüfusu
    `,
  },
  noCue: "göre ise; buna göre; olduğuna göre; bir yandan; kabul etti ki; karar aldı; yer aldığı",
};
