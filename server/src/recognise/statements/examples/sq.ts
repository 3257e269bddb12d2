import type { Example } from "./example.ts";

export const sq: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | [@Kryeministrja|Ana Berisha] [Ana Berisha] u takua [=të martën|2024-05-07] në [#Oslo] me [@presidentin e Norvegjisë|Thomas Lind], [Thomas Lind].

    Ana Berisha | [Berisha|Ana Berisha] theksoi se tregtia është dyfishuar.
    Ana Berisha | Portet kanë nevojë për rinovim.
    Ana Berisha | Të dyja palët duhet të hapin një linjë të re detare.

    Thomas Lind | Nga ana e tij, [Lind|Thomas Lind] e falënderoi mikpritësen.
    Thomas Lind | Peshkimi mbetet një çështje e vështirë.

    joint | Të dy liderët shkëmbyen mendime edhe për çështje rajonale.
    - | Takimi zgjati dy orë.
    `,
  ],
  [
    "the subject may stand behind its verb",
    `
    Ana Berisha | "Ne jemi gati për këtë hap", tha [Ana Berisha].
    Thomas Lind | "Edhe ne jemi gati për këtë", iu përgjigj [@presidenti|Thomas Lind].
    `,
  ],
  [
    "who stands in another case does not speak",
    `
    Ana Berisha | Në takimin me [Thomas Lindin|Thomas Lind], [Ana Berisha] nënvizoi rëndësinë e detit.
    Ana Berisha | [Berisha|Ana Berisha] i kërkoi [@presidentit|Thomas Lind] më shumë durim.
    Thomas Lind | Sipas [Lindit|Thomas Lind], trageti do të niset në qershor.
    `,
  ],
  [
    "pronouns and bare verbs",
    `
    Ana Berisha | [Berisha|Ana Berisha] deklaroi se marrëveshja është e vjetër.
    Ana Berisha | Ajo shtoi se po përgatitet një tekst i ri.
    Ana Berisha | Gjithashtu theksoi se duhen më shumë shkolla.
    Ana Berisha | Sipas saj, fëmijët presin.
    `,
  ],
  [
    "perfects and other tenses",
    `
    Ana Berisha | [Ana Berisha] ka deklaruar se rruga do të hapet.
    Thomas Lind | [Thomas Lind] është shprehur kundër këtij plani.
    Ana Berisha | [Berisha|Ana Berisha] vlerëson se dimri do të jetë i gjatë.
    `,
  ],
  [
    "a quotation of many sentences",
    `
    Ana Berisha | "Deti nuk na pret", u tha gazetarëve [Ana Berisha].
    Ana Berisha | "Kemi humbur dhjetë vjet.
    Ana Berisha | Nuk do të humbim më."
    `,
  ],
  [
    "what several do together",
    `
    Ana Berisha | [Berisha|Ana Berisha] bëri thirrje për durim.
    joint | Dy ministrat ranë dakord të takohen sërish në vjeshtë.
    joint | Palët diskutuan edhe për fenerët e detit.
    `,
  ],
  [
    "those present",
    `
    Ana Berisha | [Berisha|Ana Berisha] tha se dera është e hapur.
    - | Në takim mori pjesë edhe [@ministri i Jashtëm|Ilir Kola] [Ilir Kola].
    `,
  ],
  [
    "typed without accents",
    `
    Ana Berisha | [Berisha|Ana Berisha] vuri ne dukje se koha eshte e shkurter.
    Ana Berisha | Ajo thote se nuk duhet pritur.
    `,
  ],
  [
    "a commentary",
    `
    - | Koment: Trageti i ngadaltë

    - | Portet e vogla po ringjallen.
    - | Kjo meriton më shumë vëmendje.
    `,
  ],
  [
    "doings without a word are narration",
    `
    Ana Berisha | [Berisha|Ana Berisha] premtoi se rruga do të hapet.

    - | Në mbrëmje [Thomas Lind] vizitoi portin e vjetër.
    - | Aty ishte hapur një ekspozitë.
    `,
  ],
  [
    "participles",
    `
    Ana Berisha | [Ana Berisha] hapi diskutimin, duke theksuar se flota është e vjetër.
    `,
  ],
  [
    "a verb that no list has, in a sentence built as speech",
    `
    Ana Berisha | [Berisha|Ana Berisha] pëshpëriti se batica po afrohej.
    - | Opozita e ka kritikuar shpesh këtë plan.
    `,
  ],
  [
    "mysafiri",
    `
    - | [Ana Berisha] takoi [Thomas Lindin|Thomas Lind] në [#Tiranë|Tirana].
    Ana Berisha | [Berisha|Ana Berisha] tha se peshku u kthye.
    Thomas Lind | Mysafiri paralajmëroi se mund të ikë.
    `,
  ],
  [
    "pyetje e gazetës",
    `
    - | Gazeta: A është porti i sigurt?

    Ana Berisha | [Ana Berisha]: Po, është.

    - | Gazeta: Po ura?

    Ana Berisha | Përgjigje: Ende jo.
    `,
  ],
  [
    "citimi",
    `
    Ana Berisha | Gazeta citoi [Ana Berishën|Ana Berisha] të thotë se porti është plot.
    `,
  ],
  [
    "an office of an office",
    `
    Ana Berisha | [@Këshilltarja] për media e [@presidentit], [Ana Berisha], tha se porti hapet.
    Ana Berisha | Ajo kishte thënë më parë se ura është e vjetër.
    `,
  ],
  [
    "a quotation that ends with somebody unnamed",
    `
    Ana Berisha | [Ana Berisha] ka nënvizuar se deti është i qetë.

    - | "Flota po plaket.
    - | Askush nuk e sheh," tha një peshkatar.
    `,
  ],
  [
    "perfects, pluperfects, imperfects",
    `
    Ana Berisha | [Ana Berisha] ka mirëpritur hapjen e portit.
    Thomas Lind | Ndërsa [Thomas Lind] kishte kritikuar planin.
    Ana Berisha | [Ana Berisha] shprehej e gëzuar.
    `,
  ],
  [
    "whom a verb is about stands behind it",
    `
    Ana Berisha | [@Kryetarja|Ana Berisha] e portit, [Ana Berisha], ka uruar [Thomas Lind] për detyrën.
    - | Njoftoi policia se ura u mbyll.
    - | "Deti është i trazuar", thuhet në një njoftim.
    - | [#Norvegjia|Norway] akuzoi një [@kryebashkiak] për zjarrin.
    `,
  ],
  [
    "a list ends with its last, and a relative clause is of its noun",
    `
    Jan Kot | Pas takimit me [Ana Berg] dhe [Tom Reyes], [Jan Kot] thotë se portet rriten.
    Jan Kot | Për thirrjet që [Ana Berg] pranon, [Jan Kot] tha se janë shumë.
    `,
  ],
  [
    "so said: what stands before is of whom the sentence names",
    `
    Jan Kot | Portet do të rriten dyfish këtë vit.
    Jan Kot | Kështu tha [Jan Kot] në një intervistë.
    `,
  ],
];
