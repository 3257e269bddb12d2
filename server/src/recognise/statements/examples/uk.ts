import type { Example } from "./example.ts";

export const uk: readonly Example[] = [
  [
    "розповідь триває, доки не заговорить інший",
    `
    - | [@Президент|Anna Bila] [Анна Біла|Anna Bila] зустрілася в [#Осло|Oslo] з [@Президентом|Thomas Lind] [Томасом Ліндом|Thomas Lind].

    Anna Bila | [Біла|Anna Bila] зазначила, що торгівля зросла.
    Anna Bila | Порти слід оновити.

    Thomas Lind | [Лінд|Thomas Lind] подякував за гостинність.
    joint | Сторони обговорили рибальство.
    `,
  ],
  [
    "цитата з мовцем між тире",
    `
    Anna Bila | «Ми готові, – сказала [Біла|Anna Bila]. – Приїздіть ще».
    Thomas Lind | За словами [Лінда|Thomas Lind], зима буде довгою.
    Thomas Lind | Він також додав, що часу мало.
    `,
  ],
];
