import type { Leads } from "./leads.ts";

export const ru: Leads = {
  "in person": `
    [Томас Линд|Thomas Lind] вручил верительные грамоты [Анне Беловой|Anna Belova].
    [@Президент|Anna Belova] [Анна Белова|Anna Belova] приняла [Томаса Линда|Thomas Lind] в [#Синем дворце|Blue Palace]. => Blue Palace
    В [#Осло|Oslo] состоялась встреча [Анны Беловой|Anna Belova] с [Томасом Линдом|Thomas Lind]. => Oslo
    [Анна Белова|Anna Belova] провела в [#Осло|Oslo] переговоры с [Томасом Линдом|Thomas Lind]. => Oslo
    Между [Анной Беловой|Anna Belova] и [Томасом Линдом|Thomas Lind] прошли переговоры в [#Осло|Oslo]. => Oslo
    [Анна Белова|Anna Belova] и [Томас Линд|Thomas Lind] по завершении переговоров в [#Осло|Oslo] вышли к журналистам. => Oslo
    [Томас Линд|Thomas Lind] был принят [Анной Беловой|Anna Belova] в [#Осло|Oslo]. => Oslo
    [Анна Белова|Anna Belova] нанесла визит вежливости [Томасу Линду|Thomas Lind].
    «На полях» форума в [#Осло|Oslo] [Анна Белова|Anna Belova] встретилась с [Томасом Линдом|Thomas Lind]. => Oslo
    [Анна Белова|Anna Belova] имела беседу с [Томасом Линдом|Thomas Lind].
    [Анна Белова|Anna Belova] дала обед в честь [Томаса Линда|Thomas Lind] в [#Осло|Oslo]. => Oslo
    В [#Осло|Oslo] за рабочим завтраком встретились [Анна Белова|Anna Belova] и [Томас Линд|Thomas Lind]. => Oslo
    [Анна Белова|Anna Belova] увиделась в [#Осло|Oslo] с [Томасом Линдом|Thomas Lind]. => Oslo
    Сегодня в [#Осло|Oslo] проходят переговоры [Анны Беловой|Anna Belova] и [Томаса Линда|Thomas Lind]. => Oslo
    Завершились переговоры [Анны Беловой|Anna Belova] и [Томаса Линда|Thomas Lind] в [#Осло|Oslo]. => Oslo
    В ходе встречи в [#Осло|Oslo] [Анна Белова|Anna Belova] и [Томас Линд|Thomas Lind] обсудили торговлю. => Oslo
    [#Осло|Oslo] принимает переговоры [Анны Беловой|Anna Belova] и [Томаса Линда|Thomas Lind].
    [Анна Белова|Anna Belova] провела двустороннюю встречу с [Томасом Линдом|Thomas Lind] на полях саммита.
    [Анна Белова|Anna Belova] приняла верительные грамоты у [Томаса Линда|Thomas Lind].
    [Анна Белова|Anna Belova] отужинала с [Томасом Линдом|Thomas Lind].
    [Анна Белова|Anna Belova] беседует с [Томасом Линдом|Thomas Lind] в [#Осло|Oslo]. => Oslo
  `,
  phone: `
    [Анна Белова|Anna Belova] переговорила по телефону с [Томасом Линдом|Thomas Lind].
    Состоялся телефонный разговор [Анны Беловой|Anna Belova] с [Томасом Линдом|Thomas Lind].
    [Анна Белова|Anna Belova] провела телефонный разговор с [Томасом Линдом|Thomas Lind].
    [Анна Белова|Anna Belova] позвонила [Томасу Линду|Thomas Lind].
    [Анна Белова|Anna Belova] и [Томас Линд|Thomas Lind] созвонились в понедельник.
    В понедельник по инициативе другой стороны состоялась телефонная беседа [Анны Беловой|Anna Belova] и [Томаса Линда|Thomas Lind].
    Состоялся звонок [Анны Беловой|Anna Belova] [Томасу Линду|Thomas Lind].
    [Анна Белова|Anna Belova] обсудила с [Томасом Линдом|Thomas Lind] торговлю в телефонном разговоре.
    [Анна Белова|Anna Belova] поговорила по телефону с [Томасом Линдом|Thomas Lind].
    [Анне Беловой|Anna Belova] позвонил [Томас Линд|Thomas Lind].
  `,
  video: `
    [Анна Белова|Anna Belova] в режиме видеоконференции провела переговоры с [Томасом Линдом|Thomas Lind].
    [Анна Белова|Anna Belova] по видеосвязи пообщалась с [Томасом Линдом|Thomas Lind].
    Состоялся онлайн-саммит с участием [Анны Беловой|Anna Belova] и [Томаса Линда|Thomas Lind].
    [Анна Белова|Anna Belova] и [Томас Линд|Thomas Lind] провели видеопереговоры.
    Прошла видеоконференция [Анны Беловой|Anna Belova] и [Томаса Линда|Thomas Lind].
    В формате видеоконференции [Анна Белова|Anna Belova] встретилась с [Томасом Линдом|Thomas Lind].
  `,
  letter: `
    [Анна Белова|Anna Belova] направила телеграмму [Томасу Линду|Thomas Lind].
    [Анна Белова|Anna Belova] выразила соболезнования [Томасу Линду|Thomas Lind] в телеграмме.
    [Анна Белова|Anna Belova] поздравила в письме [Томаса Линда|Thomas Lind] с днём независимости.
    [Анна Белова|Anna Belova] и [Томас Линд|Thomas Lind] обменялись поздравительными посланиями.
    [Анна Белова|Anna Belova] направила поздравление [Томасу Линду|Thomas Lind].
    [Анна Белова|Anna Belova] получила письмо от [Томаса Линда|Thomas Lind].
    [Томас Линд|Thomas Lind] ответил на письмо [Анны Беловой|Anna Belova].
    [Томасу Линду|Thomas Lind] передано послание [Анны Беловой|Anna Belova].
    [Анна Белова|Anna Belova] написала письмо [Томасу Линду|Thomas Lind].
  `,
  none: `
    [Анна Белова|Anna Belova] открыла мост в [#Осло|Oslo].
    [Анна Белова|Anna Belova] сменила [Томаса Линда|Thomas Lind] на посту премьера.
    [Анна Белова|Anna Belova] победила [Томаса Линда|Thomas Lind] на выборах.
    [Анна Белова|Anna Belova] заявила, что [Томас Линд|Thomas Lind] ошибается.
    [Анна Белова|Anna Belova] раскритиковала [Томаса Линда|Thomas Lind].
    Запланирована встреча [Анны Беловой|Anna Belova] с [Томасом Линдом|Thomas Lind].
    Планируется телефонный разговор [Анны Беловой|Anna Belova] с [Томасом Линдом|Thomas Lind].
    [Анна Белова|Anna Belova] приняла приглашение [Томаса Линда|Thomas Lind].
    Памятник [Анне Беловой|Anna Belova] открыл [Томас Линд|Thomas Lind].
  `,
};
