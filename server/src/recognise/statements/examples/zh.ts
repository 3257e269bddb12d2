import type { Example } from "./example.ts";

export const zh: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | [=2024年5月7日|2024-05-07]，[@总理|Lin Hai][林海|Lin Hai]在[#奥斯陆|Oslo]同[@挪威总统|Thomas Lind][林德|Thomas Lind]举行会谈。

    Lin Hai | [林海|Lin Hai]表示，两国贸易翻了一番。
    Lin Hai | 港口需要更新。
    Lin Hai | 双方应开通新的航线。
    Lin Hai | 中方愿同挪方加强合作。

    Thomas Lind | [林德|Thomas Lind]感谢热情接待，表示渔业仍是难题。
    Thomas Lind | 挪方支持这一倡议。

    joint | 双方还就地区问题交换了意见。
    - | 会谈持续了两个小时。
    `,
  ],
  [
    "pronouns and bare verbs",
    `
    Lin Hai | [林海|Lin Hai]指出，协定已经过时。
    Lin Hai | 他强调，新文本正在起草。
    Lin Hai | 他还说，孩子们在等。
    Lin Hai | 同时表示，需要更多学校。
    `,
  ],
  [
    "who is met, thanked or asked does not speak",
    `
    Lin Hai | [林海|Lin Hai]在会见[林德|Thomas Lind]时指出，海洋不等人。
    Lin Hai | [林海|Lin Hai]对[林德|Thomas Lind]说，时间不多了。
    Lin Hai | 应[林德|Thomas Lind]邀请，[林海|Lin Hai]访问奥斯陆并表示十分高兴。
    `,
  ],
  [
    "quotations",
    `
    Lin Hai | [林海|Lin Hai]说：“我在这片海边长大。
    Lin Hai | 那时没有人富裕。
    Lin Hai | 那些日子过去了。”
    Thomas Lind | “我完全同意您刚才的看法。”[林德|Thomas Lind]说。
    `,
  ],
  [
    "what several do together",
    `
    Lin Hai | [林海|Lin Hai]呼吁保持耐心。
    joint | 双方一致同意秋天再次会面。
    joint | 两国元首就灯塔问题达成重要共识。
    `,
  ],
  [
    "those present",
    `
    Lin Hai | [林海|Lin Hai]说，大门是敞开的。

    - | [王山|Wang Shan]、[李河|Li He]等参加会见。
    `,
  ],
  [
    "what the sides should do is somebody's demand",
    `
    Thomas Lind | [林德|Thomas Lind]指出，条约太旧了。
    Thomas Lind | 双方要尽快商定新条约。
    `,
  ],
  [
    "a transcript",
    `
    - | 记者：冬天渡轮会开吗？

    Wang Shan | [王山|Wang Shan]：我们希望如此。
    Wang Shan | 当然，海冰是个问题。
    `,
  ],
  [
    "a commentary",
    `
    - | 评论：慢渡轮

    - | 小港口正在复苏。
    - | 这值得更多关注。
    `,
  ],
  [
    "doings without a word are narration",
    `
    Lin Hai | [林海|Lin Hai]强调，道路将会开通。

    - | 当日，[林德|Thomas Lind]参观了老港口。
    - | 那里正举办展览。
    `,
  ],
  [
    "traditional characters",
    `
    Lin Hai | [林海|Lin Hai]強調，港口需要更新。
    joint | 雙方就地區問題交換了意見。
    `,
  ],
  [
    "客人",
    `
    - | [林海|Lin Hai]会见[林德|Thomas Lind]。
    Lin Hai | [林海|Lin Hai]说，鱼回来了。
    Thomas Lind | 客人提醒，鱼也许会走。
    `,
  ],
  [
    "答问",
    `
    - | 问：港口安全吗？

    Lin Hai | [林海|Lin Hai]：安全。

    - | 问：大桥呢？

    Lin Hai | 答：还没有。
    `,
  ],
  [
    "“我”不是叙述者",
    `
    Lin Hai | [林海|Lin Hai]指出：“我们等这座桥等得太久了。”
    Lin Hai | 这是我一贯的主张。
    `,
  ],
  [
    "援引",
    `
    Lin Hai | [&海岛日报|Island Daily]援引[林海|Lin Hai]的话说，港口满了。
    `,
  ],
  [
    "whoever is named in a clause of time does not speak",
    `
    Lin Hai | [林海|Lin Hai]在谈到[林德|Thomas Lind]时表示，鱼还会回来。
    Lin Hai | [林海|Lin Hai]在致[林德|Thomas Lind]的信中说，码头需要一盏新灯。
    Thomas Lind | 在同[林海|Lin Hai]会谈时，[林德|Thomas Lind]表示，灯已经运到。
    `,
  ],
  [
    "whoever a sentence is about does not speak",
    `
    Thomas Lind | 对[林海|Lin Hai]批评渡轮太慢，[林德|Thomas Lind]回应说，海上有雾。
    `,
  ],
  [
    "a ministry speaks, with commas of either width",
    `
    Ministry of Ports | [&港口部|Ministry of Ports]表示，[林海|Lin Hai]建议修一座桥。
    Ministry of Ports | [&港口部|Ministry of Ports]指出,桥明年开工。
    `,
  ],
  [
    "代表 is an office, too",
    `
    Lin Hai | 挪威常驻港口组织代表[林海|Lin Hai]表示，谈判没有结束。
    `,
  ],
  [
    "他 is the only one named before",
    `
    Lin Hai | [林海|Lin Hai]昨天到了岛上，他说那里很安静。
    `,
  ],
  [
    "a newspaper passes on, it says nothing of its own",
    `
    - | [&海岛日报|Island Daily]说，渡轮停开了三天。
    `,
  ],
  [
    "who invited does not speak",
    `- | 应[埃及外长|Eva Holm][林德|Thomas Lind]、国际合作与外交事务部长[林海|Lin Hai]邀请，[王山|Wang Shan]访问[#奥斯陆|Oslo]。`,
  ],
  [
    "a paper before a colon asks",
    `
    林海 | [@大使|林海][林海]认为，港口发展很快。

    - | [&海岛日报]：您如何看待港口的发展？

    林海 | 答：港口多年来稳步发展。
    `,
  ],
  [
    "one met in the clause before goes on as none: the host does",
    `
    Lin Hai | [林海|Lin Hai]另会见来访的[#奥斯陆|Oslo]前市长[林德|Thomas Lind]，称双方应加强往来。
    `,
  ],
];
