import type { PageWords } from "./language.ts";

export const de: PageWords = {
  home: "startseite; zur startseite; sie sind hier; home; hauptseite",
  navigation: `
    startseite; politik; wirtschaft; kultur; sport; ausland; inland; panorama; gesellschaft; meinung; suche; menü
    anmelden; abmelden; registrieren; kontakt; impressum; datenschutz; über uns; archiv; mediathek; drucken; merken
    nach oben; zum inhalt springen; zum hauptinhalt; mehr; weiter; zurück; nächster artikel; vorheriger artikel
    anzeige; abo; abonnieren; newsletter; alle artikel; nachrichten; schlagzeilen; themen; agb; barrierefreiheit
    zur merkliste; merkliste; artikel merken; vorlesen; karriere; presse; pressemitteilungen; wetter
  `,
  cookie: "cookies; cookie-einstellungen",
  consent: "akzeptieren; alle akzeptieren; ablehnen; einstellungen; zustimmen; datenschutzerklärung; mehr erfahren",
  related: `
    auch interessant; lesen sie auch; mehr zum thema; zum thema; meistgelesen; meistgelesene artikel; das könnte sie auch
    interessieren; das könnte sie interessieren; verwandte {artikel,themen}; ähnliche artikel; weitere {artikel,themen}
    empfehlungen; schlagwörter; stichwörter; aktuelle {nachrichten,meldungen}; weiterlesen; mehr aus
  `,
  share:
    "teilen; artikel teilen; teilen auf; auf facebook teilen; folgen sie uns; schriftgröße; empfehlen; artikel versenden",
  hotPhotos: "bildergalerie; fotostrecke; bilder des tages; galerie; in bildern",
  credits: `
    foto; fotos; bild; bildquelle; quelle; quellen; autor; autorin; redaktion; von unserem korrespondenten; alle rechte
    vorbehalten; text; übersetzung; stand; veröffentlicht; aktualisiert
  `,
  byline: "von; ein beitrag von; eine analyse von; ein kommentar von",
  counter: "minuten; minuten lesezeit; lesezeit; kommentare; kommentar; aufrufe; mal gelesen",
  clock: "uhr; um; stand; veröffentlicht; veröffentlicht am; aktualisiert; aktualisiert am; datum; update; den; vom",
  closing: "alle rechte vorbehalten; dieser artikel; mit material von; der artikel wurde; die merkliste finden",
  invitation: `
    abonnieren sie; melden sie sich; jetzt abonnieren; weiterlesen mit; alle artikel lesen; newsletter bestellen
    diskutieren sie; schreiben sie einen kommentar; kommentar schreiben; laden sie; weniger werbung; lesen sie alle
  `,
  interlude: "anzeige; werbung; wird geladen; artikel anhören; eilmeldung; live",
  source: "dpa; afp; epd; kna; apa; sda; dts; deutsche welle; reuters; spiegel; deutschlandfunk",
  picture: "foto; archivbild; symbolbild; archivfoto; symbolfoto; picture alliance; dpa picture alliance; imago images",
};
