import type { Leads } from "./leads.ts";

export const sq: Leads = {
  "in person": `
    [Ana Berg] priti një delegacion biznesmenësh.
    [Ana Berg] u takua me [Tom Reyes] para samitit që do të mbahet në maj.
    [Thomas Lind] i dorëzoi letrat kredenciale [Ana Berishës|Ana Berisha] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] takoi [Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] u takua me [Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] priti sot në [#Pallatin e Kaltër|Blue Palace] [Thomas Lind]. => Blue Palace
    [Thomas Lind] u prit nga [Ana Berisha] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] dhe [Thomas Lind] zhvilluan një darkë pune në [#Tiranë|Tirana]. => Tirana
    Në [#Tiranë|Tirana] u mbajt takimi mes [Ana Berishës|Ana Berisha] dhe [Thomas Lindit|Thomas Lind]. => Tirana
    U zhvilluan bisedime mes [Ana Berishës|Ana Berisha] dhe [Thomas Lindit|Thomas Lind].
    [Ana Berisha] pati një takim dypalësh me [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] mikpriti [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] shtroi një drekë për nder të [Thomas Lindit|Thomas Lind].
    Në kuadër të forumit, [Ana Berisha] realizoi një takim me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] bashkëbisedoi me [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] ka zhvilluar takim me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] e priti në takim [Thomas Lindin|Thomas Lind].
    [Ana Berisha] zhvilloi konsultime me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] u ul në tryezë me [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    Takimi i [Ana Berishës|Ana Berisha] me [Thomas Lindin|Thomas Lind] u zhvillua në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha], në takim me [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] drekoi me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] është takuar sot me [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana]. => Tirana
    [Ana Berisha] ka pritur në takim [Thomas Lindin|Thomas Lind].
    [Ana Berisha] ka pasur takim me [Thomas Lindin|Thomas Lind] për luftën në [#Gaza|Gaza].
    [Ana Berisha] u prit tek [#Pallati i Kaltër|Blue Palace] nga [Thomas Lind]. => Blue Palace
  `,
  phone: `
    [Ana Berisha] zhvilloi një bisedë telefonike me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] bisedoi në telefon me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] telefonoi [Thomas Lindin|Thomas Lind].
    [Ana Berisha] foli në telefon me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] pati një telefonatë me [Thomas Lindin|Thomas Lind].
    U zhvillua një bisedë telefonike mes [Ana Berishës|Ana Berisha] dhe [Thomas Lindit|Thomas Lind].
    [Ana Berisha] mori një telefonatë nga [Thomas Lindi|Thomas Lind].
    Gjatë një bisede telefonike, [Ana Berisha] dhe [Thomas Lindi|Thomas Lind] diskutuan tregtinë.
    [Ana Berisha] komunikoi përmes telefonit me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] bisedoi telefonikisht me [Thomas Lindin|Thomas Lind].
  `,
  video: `
    [Ana Berisha] zhvilloi një videobisedë me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] takoi virtualisht [Thomas Lindin|Thomas Lind].
    [Ana Berisha] zhvilloi një takim online me [Thomas Lindin|Thomas Lind].
    [Ana Berisha] bisedoi përmes videolidhjes me [Thomas Lindin|Thomas Lind].
    U mbajt një videokonferencë mes [Ana Berishës|Ana Berisha] dhe [Thomas Lindit|Thomas Lind].
    [Ana Berisha] pati një takim në distancë me [Thomas Lindin|Thomas Lind].
  `,
  letter: `
    [Ana Berisha] i dërgoi një letër [Thomas Lindit|Thomas Lind].
    [Ana Berisha] i ka dërguar një telegram ngushëllimi [Thomas Lindit|Thomas Lind].
    [Ana Berisha] ngushëlloi [Thomas Lindin|Thomas Lind] përmes një letre.
    [Ana Berisha] i shkroi [Thomas Lindit|Thomas Lind].
    [Ana Berisha] uroi me një letër [Thomas Lindin|Thomas Lind].
    [Ana Berisha] dhe [Thomas Lindi|Thomas Lind] shkëmbyen letra urimi.
    [Ana Berisha] mori një letër nga [Thomas Lindi|Thomas Lind].
    [Ana Berisha] i dërgoi mesazh urimi [Thomas Lindit|Thomas Lind].
    [Ana Berisha] iu përgjigj letrës së [Thomas Lindit|Thomas Lind].
  `,
  none: `
    [Ana Berg] do të takohet me [Tom Reyes] në [#Oslo].
    [Ana Berg] pritet të zhvillojë bisedime me [Tom Reyes].
    Është paraparë që [Ana Berg] të takojë [Tom Reyes] në [#Oslo].
    Nesër [Ana Berg] pret në takim [Tom Reyes].
    Takimi i planifikuar i [Ana Berg] me [Tom Reyes] u anulua.
    [Ana Berisha] pret që [Thomas Lind] të kthehet.
    [Ana Berisha] duket se e njeh [Thomas Lindin|Thomas Lind].
    [Ana Berisha] përuroi një urë në [#Tiranë|Tirana].
    [Ana Berisha] zëvendësoi [Thomas Lindin|Thomas Lind] në detyrë.
    [Ana Berisha] kritikoi [Thomas Lindin|Thomas Lind].
    [Ana Berisha] tha se [Thomas Lindi|Thomas Lind] është mik.
    [Ana Berisha] mundi [Thomas Lindin|Thomas Lind] në zgjedhje.
  `,
};
