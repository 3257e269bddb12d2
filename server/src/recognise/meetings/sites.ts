/** Words of the English names of buildings, streets and grounds. */
const kinds =
  /\b(?:palace|house|hall|guest ?house|headquarters|complex|cent(?:er|re)|hotel|castle|residence|airport|airfield|square|building|villa|office|mansion|ministry|administration|city hall|university|academy|institute|college|school|museum|gallery|library|theatre|theater|chancellery|chancery|presidency|parliament|capitol|street|avenue|boulevard|road|lane|depot|port|harbou?r|station|embassy|consulate|mission|camp|base|barracks|club|gardens?|park|arena|stadium|tower|gate|room|lodge|temple|mosque|church|cathedral|monastery|fort|fortress|citadel|estate|ranch|dacha|resort|pavilion|farm|factory|plant|hospital|bridge|terminal|serail|sarai|saray|qasr|diwan|ark|arg|manor|court|monument|memorial|cemetery|campus)\b/i;

/** Seats of governments whose names have no such word. */
const seats = new Set(
  `Kremlin; Akorda; Ak Orda; Élysée; Elysee; Zhongnanhai; Diaoyutai; Bellevue; Chequers; Quirinale; Quirinal; Moncloa; Zarzuela;
   Planalto; Itamaraty; Hofburg; Ballhausplatz; Berlaymont; Pentagon; Mar-a-Lago; Novo-Ogaryovo; Bocharov Ruchey; Bankova;
   Kantei; Istana; Rideau Cottage; Casa Rosada; La Moneda; Los Pinos; Kuksaroy; Ala-Archa; Hradčany; Belvedere; Maximos;
   Kasteelplein; Binnenhof; Christiansborg; Borgo Egnazia; Bundeskanzleramt; Filoli; Sunnylands; Schloss Elmau`
    .split(";")
    .map((name) => name.trim()),
);

/** True for the English name of a building or ground, which lies in a town. */
export function isSite(name: string): boolean {
  return kinds.test(name) || seats.has(name);
}
