import assert from "node:assert/strict";
import { type article, readPage } from "./testing/pages.ts";

/** Pages with lines that no list of words knows; see `readPage`. */
const pages: readonly (readonly [language: keyof typeof article, name: string, page: string])[] = [
  [
    "en",
    "sections, sites and counters around the title",
    `
    navigation | Harbour life
    navigation | TheIslandTime
    - | Ministers talk of ferries on the island
    navigation | 0
    navigation | 1 093
    - | ¶
    `,
  ],
  [
    "ka",
    "what is written in another script",
    `
    navigation | Portal Banner
    navigation | 1735326841
    - | მინისტრები ბორნებზე საუბრობენ კუნძულზე
    - | ¶
    credits | Island Board
    `,
  ],
  [
    "ru",
    "other titles in a row above one that tells what the text tells",
    `
    navigation | Цены на рыбу снова выросли вдвое
    navigation | Школа приглашает всех на концерт
    navigation | В горах выпал первый снег
    - | Министры говорили о паромах на острове
    - | ¶
    `,
  ],
  [
    "zh",
    "网站名称与标题",
    `
    navigation | 海岛传奇首页
    navigation | 海岛的一天首页
    navigation | 最新鲜的鱼,最便宜的票
    dateline | 5月8日 17.5°C-19.3°C
    - | 两位部长在岛上会面讨论渡轮问题
    - | ¶
    credits | 救生艇在码头外等待乘客。(Island Guard via AP)
    `,
  ],
  [
    "en",
    "other titles in a row, with no title",
    `
    navigation | Fish prices double again
    navigation | School invites everybody to a concert
    navigation | First snow falls in the mountains
    - | Ministers praise the bakers of the island
    navigation | Old cinema gets new seats
    navigation | Flour is to become cheaper
    - | ¶
    `,
  ],
  [
    "en",
    "other titles in one long line",
    `
    related links | Fish prices double again School invites everybody to a concert First snow falls in the mountains Bakers want cheaper flour Old cinema gets new seats Lighthouse keeper retires after forty years Apple harvest begins early Choir wins a prize in the capital Library stays open at night Young sailors cross the bay Rain floods the market square Museum shows old maps
    - | Ministers praise the bakers of the island
    - | ¶
    `,
  ],
  [
    "zh",
    "会议记录的项目不是菜单",
    `
    - | 海岛例行新闻说明会纪要
    - | 二、地点:港务大楼一层大厅
    - | 三、主持人:港务局局长林海
    - | 四、出席者:码头工会代表
    - | ¶
    `,
  ],
  [
    "en",
    "a title with the way to it glued before it, and one with bars",
    `
    breadcrumb | HomeNewsTwo ministers met and talked of ferries
    - | Two ministers met and talked of ferries
    - | ¶
    `,
  ],
  [
    "en",
    "a title in parts is no menu",
    `
    - | Two ministers met on the island - they talked about ferries | The whole day
    - | ¶
    `,
  ],
  [
    "en",
    "captions with the picture's origin, or beside its hidden text",
    `
    - | Ministers talk of ferries on the island [photo]
    credits | Eva Holm
    credits | Eva Holm on the quay
    - | ¶
    credits | The harbour at dusk, seen from the old pier (AP/Leo Dahl)
    - | ¶
    `,
  ],
  [
    "en",
    "whom the day stands above, and where an account begins",
    `
    - | Ministers talk of ferries on the island
    dateline | 8 May 2024, 14:05
    credits | Leo Dahl
    - | ¶
    `,
  ],
  [
    "en",
    "titles that are cut off, behind the text",
    `
    - | Ministers talk of ferries on the island
    - | ¶
    related links | A bridge to the lighthouse will be bui...
    related links | Wind keeps all boats in the port, and peo...
    related links | OECD: fish in 2024
    `,
  ],
  [
    "en",
    "a row of the account's own and a signature stay",
    `
    - | Ministers talk of ferries on the island
    - | ¶
    - | For the islands:
    - | - North Quay — Eva Holm;
    - | - South Quay — Leo Dahl;
    `,
  ],
  [
    "ar",
    "مدينة ووكالة، وعنوان يبدأ بفعل",
    `
    navigation | غير مصنف
    - | انضم إلى الوزيرين في الجزيرة خبراء العبارات
    - | المنامة – وكالات
    - | ¶
    credits | /وكالات/
    `,
  ],
  [
    "fa",
    "بند آخر با نشان پایان",
    `
    - | وزیران در جزیره از کشتی‌ها گفتند
    - | ¶
    - | به گفته یکی از همراهان، دو وزیر پس از پایان گفت‌وگو تا غروب در بندر ماندند و با ماهیگیران از بهای سوخت حرف زدند.انتهای پیام/
    share | نشانی ایمیل شما منتشر نخواهد شد
    `,
  ],
  [
    "sq",
    "firma e gazetës dhe një numërues",
    `
    - | Ministrat folën për tragetet në ishull
    - | ¶
    credits | /Gazeta e ishullit/
    credits | 542
    `,
  ],
];

describe("lines around an article that no list knows", () => {
  for (const [language, name, page] of pages)
    it(`${language}: ${name}`, () => {
      const { wanted, found } = readPage(page, language);
      assert.deepEqual(found, wanted);
    });
});
