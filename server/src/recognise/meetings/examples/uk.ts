import type { Leads } from "./leads.ts";

export const uk: Leads = {
  "in person": `
    [Анна Біла|Anna Bila] зустрілася в [#Осло|Oslo] з [Томасом Ліндом|Thomas Lind]. => Oslo
    [Анна Біла|Anna Bila] провела переговори з [Томасом Ліндом|Thomas Lind].
    У [#Осло|Oslo] відбулася зустріч [Анни Білої|Anna Bila] з [Томасом Ліндом|Thomas Lind]. => Oslo
    [Анна Біла|Anna Bila] прийняла [Томаса Лінда|Thomas Lind].
  `,
  phone: `
    [Анна Біла|Anna Bila] провела телефонну розмову з [Томасом Ліндом|Thomas Lind].
    [Анна Біла|Anna Bila] зателефонувала [Томасу Лінду|Thomas Lind].
  `,
  video: `
    [Анна Біла|Anna Bila] поспілкувалася в онлайн-форматі з [Томасом Ліндом|Thomas Lind].
  `,
  letter: `
    [Анна Біла|Anna Bila] надіслала листа [Томасу Лінду|Thomas Lind].
  `,
  none: `
    [Анна Біла|Anna Bila] розкритикувала [Томаса Лінда|Thomas Lind].
  `,
};
