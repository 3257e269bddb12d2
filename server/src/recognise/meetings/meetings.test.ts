import assert from "node:assert/strict";
import type { Meeting } from "../model.ts";
import { analyseMarked } from "../statements/testing/accounts.ts";

interface Expected {
  readonly date: string | null;
  readonly mode: Meeting["mode"];
  readonly place: string | null;
  readonly with: readonly string[];
  readonly attendees?: readonly string[];
}

type Row = readonly [language: string, name: string, account: string, expected: readonly Expected[], today?: string];

const rows: readonly Row[] = [
  [
    "en",
    "in person, place narrowest first",
    `
    - | [#BEIJING|Beijing], [=May 8|2024-05-08] -- [@Prime Minister|Ana Berg] [Ana Berg] held talks with [@President|Tom Reyes] [Tom Reyes] at the [#Great Hall of the People] in [#Beijing] on [=Tuesday|2024-05-07].
    Ana Berg | [Berg|Ana Berg] said that the harbour in [#Oslo] was open.

    - | [Eva Holm], [@Minister of Fisheries|Eva Holm], and [Ivo Lind] attended the talks.
    `,
    [
      {
        date: "2024-05-07",
        mode: "in person",
        place: "Great Hall of the People, Beijing",
        with: ["Ana Berg", "Tom Reyes"],
        attendees: ["Eva Holm", "Ivo Lind"],
      },
    ],
  ],
  [
    "en",
    "a call has no place, and no date but the document's",
    `- | [Ana Berg] spoke by phone with [Tom Reyes] today.
     joint | The two leaders discussed the situation in [#Norway].`,
    [{ date: "2024-05-07", mode: "phone", place: null, with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-07",
  ],
  [
    "en",
    "nothing gives a date",
    `- | [Ana Berg] met with [Tom Reyes].`,
    [{ date: null, mode: "in person", place: null, with: ["Ana Berg", "Tom Reyes"] }],
  ],
  [
    "en",
    "the sentence behind tells its day, the byline before it that of the page",
    `boilerplate | By Eva Stone | [=8 May 2024|2024-05-08]

    - | [Ana Berg] met [Tom Reyes] for long talks on fisheries and the open sea in [#Bergen].
    - | The meeting was held on [=Monday|2024-05-06].`,
    [{ date: "2024-05-06", mode: "in person", place: "Bergen", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-08",
  ],
  [
    "en",
    "who wrote it was not there",
    `headline | Talks on fisheries end

    headline | [Eva Stone]

    - | [Ana Berg] held long talks with three ministers of other countries in [#Bergen] on [=Monday|2024-05-06].`,
    [{ date: "2024-05-06", mode: "in person", place: "Bergen", with: ["Ana Berg"] }],
    "2024-05-08",
  ],
  [
    "en",
    "what is announced for the document's own day counts as told",
    `- | [Ana Berg] will meet [Tom Reyes] in [#Bergen] [=today|2024-05-08].`,
    [{ date: "2024-05-08", mode: "in person", place: "Bergen", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-08",
  ],
  [
    "en",
    "the day on which somebody announced it does not",
    `- | [Ana Berg] will meet [Tom Reyes] in [#Bergen], her office said on [=Wednesday|2024-05-08].`,
    [],
    "2024-05-08",
  ],
  [
    "en",
    "behind an announcement no meeting is put together from neighbours",
    `
    headline | [Tom Reyes] to visit [#Bergen]

    - | [Ana Berg] is expected to hold talks with her guest on fisheries and the open sea next week.
    - | The two ministers met for the last time in spring.
    Tom Reyes | [Tom Reyes] said that he was looking forward to the journey.`,
    [],
    "2024-05-08",
  ],
  [
    "en",
    "a pronoun stands for who was welcomed, by several too",
    `- | [Tom Reyes] began a visit to the country on [=Monday|2024-05-06].
     - | He was welcomed in [#Bergen] by [Ana Berg] and [Jan Kot].`,
    [{ date: "2024-05-06", mode: "in person", place: "Bergen", with: ["Tom Reyes", "Ana Berg", "Jan Kot"] }],
    "2024-05-08",
  ],
  [
    "ru",
    "a place between an office and its holder is where the office is",
    `- | [Анна Берг|Ana Berg] встретилась с [@руководителем] отделения банка в [#Хабаровске|Khabarovsk] [Яном Котом|Jan Kot] [=во вторник|2024-05-07].`,
    [{ date: "2024-05-07", mode: "in person", place: null, with: ["Ana Berg", "Jan Kot"] }],
    "2024-05-08",
  ],
  [
    "zh",
    "two offices of one, and who invited with others did not meet",
    `- | [@国务委员]兼[@外长][林海|Lin Hai]同[林德|Thomas Lind]在[#北京|Beijing]举行会谈。`,
    [{ date: "2024-05-08", mode: "in person", place: "Beijing", with: ["Lin Hai", "Thomas Lind"] }],
    "2024-05-08",
  ],
  [
    "en",
    "votes that somebody received are no guests",
    `- | [Ana Berg] received more than half of the vote while [Tom Reyes] received nearly a third.`,
    [],
  ],
  [
    "en",
    "a month is better than nothing",
    `- | [Ana Berg] met [Tom Reyes] in [#Bergen] in [=March 2024|2024-03].`,
    [{ date: "2024-03", mode: "in person", place: "Bergen", with: ["Ana Berg", "Tom Reyes"] }],
  ],
  [
    "en",
    "the anniversary beside it is not its day",
    `- | [Ana Berg] received [Tom Reyes] on [=Monday|2024-05-06] ahead of [=17 May|2024-05-17].`,
    [{ date: "2024-05-06", mode: "in person", place: null, with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-07",
  ],
  [
    "en",
    "no meeting where one person speaks",
    `- | [Ana Berg] opened a school in [#Bergen] on [=Monday|2024-05-06].
     Ana Berg | She said that children needed light.`,
    [],
  ],
  [
    "en",
    "no meeting where somebody only speaks of one",
    `
    - | [@Spokesman|Ivo Lind] [Ivo Lind] held a briefing on [=Monday|2024-05-06].
    Ivo Lind | He said that [Ana Berg] had met [Tom Reyes] last year.
    `,
    [],
  ],
  [
    "ru",
    "those who took part are named in the next sentence; a spokesman was not there",
    `
    - | Заседание совета состоялось в [#Бергене|Bergen] [=в понедельник|2024-05-06].
    attendance | В заседании приняли участие [@министр|Ana Berg] [Анна Берг|Ana Berg] и [@министр|Tom Reyes] [Том Рейес|Tom Reyes].

    Ivo Lind | [@Пресс-секретарь|Ivo Lind] [Иво Линд|Ivo Lind] сообщил, что день прошёл спокойно.
    `,
    [{ date: "2024-05-06", mode: "in person", place: "Bergen", with: ["Ana Berg", "Tom Reyes"] }],
  ],
  [
    "en",
    "a commentary tells of somebody's meeting",
    `
    - | Commentary: What the handshake means

    - | The video call that [Ana Berg] and [Tom Reyes] held on [=Monday|2024-05-06] changes little.
    - | Ships still wait.
    `,
    [{ date: "2024-05-06", mode: "commentary", place: null, with: ["Ana Berg", "Tom Reyes"] }],
  ],
  [
    "en",
    "a dinner is a meeting, and the dateline gives its town",
    `- | [#BERGEN|Bergen], [=May 8|2024-05-08] — [Ana Berg] and [Tom Reyes] sat down to a working dinner on [=Tuesday|2024-05-07].`,
    [{ date: "2024-05-07", mode: "in person", place: "Bergen", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-08",
  ],
  [
    "en",
    "who met may stand in the sentence behind",
    `
    - | Two neighbours sat down to lunch in [#Oslo] on [=Tuesday|2024-05-07].
    - | [Ana Berg], the host, had [Tom Reyes] on her right.
    `,
    [{ date: "2024-05-07", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] }],
  ],
  [
    "en",
    "two meetings",
    `
    - | [Ana Berg] met [Tom Reyes] in [#Oslo] on [=Monday|2024-05-06].
    Tom Reyes | [Reyes|Tom Reyes] said that he was pleased.

    - | On [=Tuesday|2024-05-07], [Berg|Ana Berg] also met [Jan Kot] in [#Bergen].
    Jan Kot | [Kot|Jan Kot] called for patience.
    `,
    [
      { date: "2024-05-06", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] },
      { date: "2024-05-07", mode: "in person", place: "Bergen", with: ["Ana Berg", "Jan Kot"] },
    ],
    "2024-05-08",
  ],
  [
    "en",
    "a meeting of other days is recalled, not reported",
    `
    - | [Ana Berg] met [Tom Reyes] in [#Oslo] on [=Monday|2024-05-06].
    - | [Tom Reyes] met [Jan Kot] in [#Bergen] in [=2021].
    - | [Ana Berg] had met [Jan Kot] in [=January 2024|2024-01].
    `,
    [{ date: "2024-05-06", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-07",
  ],
  [
    "en",
    "the headline names whom the sentence calls by their plural",
    `
    - | [Ana Berg] and [Tom Reyes] meet in [#Oslo]

    - | The two leaders held talks on [=Monday|2024-05-06].
    `,
    [{ date: "2024-05-06", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] }],
  ],
  [
    "en",
    "who is named beside a meeting did not meet",
    `- | [Ana Berg], who is in [#Oslo] at the invitation of [Eva Holm], met [Tom Reyes] on [=Monday|2024-05-06] in the presence of [Jan Kot] and [Ivo Lind].`,
    [
      {
        date: "2024-05-06",
        mode: "in person",
        place: "Oslo",
        with: ["Ana Berg", "Tom Reyes"],
        attendees: ["Jan Kot", "Ivo Lind"],
      },
    ],
  ],
  [
    "en",
    "a communiqué names them before it tells of the talks",
    `
    - | 1. At the invitation of [Ana Berg], [Tom Reyes] paid a State Visit to [#Norway] on [=Monday|2024-05-06].
    - | 2. The two Heads of State held talks in [#Oslo].
    `,
    [{ date: "2024-05-06", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-06",
  ],
  [
    "en",
    "the town of a line of its own, before a country",
    `
    - | [#OSLO|Oslo]

    - | [Ana Berg], who has been in [#Norway] since [=Sunday|2024-05-05], met [Tom Reyes] on [=Monday|2024-05-06].
    `,
    [{ date: "2024-05-06", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-06",
  ],
  [
    "en",
    "the lead gives the day, and a pronoun stands for who met",
    `
    - | [Tom Reyes] arrived in [#Oslo] on [=Monday|2024-05-06].
    - | He was received by [Ana Berg].
    `,
    [{ date: "2024-05-06", mode: "in person", place: "Oslo", with: ["Ana Berg", "Tom Reyes"] }],
    "2024-05-07",
  ],
  [
    "zh",
    "the reporters of a dateline do not meet",
    `- | 新华社[#奥斯陆|Oslo][=5月7日|2024-05-07]电（记者[张三|Zhang San]、[李四|Li Si]）[林海|Lin Hai]同[林德|Thomas Lind]举行会谈。`,
    [{ date: "2024-05-07", mode: "in person", place: "Oslo", with: ["Lin Hai", "Thomas Lind"] }],
  ],
  [
    "zh",
    "who invites need not meet",
    `- | 应[王山|Wang Shan]邀请访华的[林德|Thomas Lind][=5月7日|2024-05-07]会见[林海|Lin Hai]。`,
    [{ date: "2024-05-07", mode: "in person", place: null, with: ["Thomas Lind", "Lin Hai"] }],
  ],
  [
    "ka",
    "place by its ending, and a second sentence that tells it",
    `
    - | [=სამშაბათს|2024-05-07] [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] ვირტუალური შეხვედრა გამართა.
    - | შეხვედრა [#დიდ დარბაზში|Great Hall] გაიმართა, [#ოსლოში|Oslo].
    - | შეხვედრას დაესწრო [გია მაისურაძე|Gia Maisuradze].
    `,
    [
      {
        date: "2024-05-07",
        mode: "video",
        place: "Great Hall, Oslo",
        with: ["Nino Beridze", "Thomas Lind"],
        attendees: ["Gia Maisuradze"],
      },
    ],
  ],
  [
    "fa",
    "two places side by side, one preposition",
    `- | [سارا نیکو|Sara Niku] [=روز سه شنبه|2024-05-07] در [#مهمانسرای لاله|Laleh Guesthouse] [#تهران|Tehran] با [توماس لیند|Thomas Lind] دیدار و گفت‌وگو کرد.`,
    [{ date: "2024-05-07", mode: "in person", place: "Laleh Guesthouse, Tehran", with: ["Sara Niku", "Thomas Lind"] }],
  ],
  [
    "fa",
    "by telephone",
    `- | [سارا نیکو|Sara Niku] در تماس تلفنی با [توماس لیند|Thomas Lind] درباره تجارت گفتگو کرد.`,
    [{ date: "2024-05-07", mode: "phone", place: null, with: ["Sara Niku", "Thomas Lind"] }],
    "2024-05-07",
  ],
  [
    "sq",
    "a video call is video, though it is called a call",
    `- | [Ana Berisha] zhvilloi [=të martën|2024-05-07] një video-telefonatë me [Thomas Lind], në [#Pallatin e Madh|Great Palace] në [#Oslo].`,
    [{ date: "2024-05-07", mode: "video", place: "Great Palace, Oslo", with: ["Ana Berisha", "Thomas Lind"] }],
  ],
  [
    "ar",
    "a preposition written onto the place",
    `- | التقت [سارة نجم|Sara Najm] ب[#القاهرة|Cairo] [=اليوم|2024-05-07] مع [توماس ليند|Thomas Lind].
     - | حضر اللقاء [كريم حداد|Karim Haddad].`,
    [
      {
        date: "2024-05-07",
        mode: "in person",
        place: "Cairo",
        with: ["Sara Najm", "Thomas Lind"],
        attendees: ["Karim Haddad"],
      },
    ],
  ],
  [
    "ar",
    "a telegram",
    `- | بعثت [سارة نجم|Sara Najm] برقية تهنئة إلى [توماس ليند|Thomas Lind].`,
    [{ date: "2024-05-07", mode: "letter", place: null, with: ["Sara Najm", "Thomas Lind"] }],
    "2024-05-07",
  ],
  [
    "ru",
    "date and place in a line of their own",
    `
    - | [#Осло|Oslo], [=7 мая 2024 года|2024-05-07]

    - | [Анна Белова|Anna Belova] провела встречу с [@Президентом|Thomas Lind] [Томасом Линдом|Thomas Lind].
    `,
    [{ date: "2024-05-07", mode: "in person", place: "Oslo", with: ["Anna Belova", "Thomas Lind"] }],
  ],
  [
    "ru",
    "a telephone conversation that took place",
    `- | [=7 мая|2024-05-07] состоялся телефонный разговор [Анны Беловой|Anna Belova] с [Томасом Линдом|Thomas Lind].`,
    [{ date: "2024-05-07", mode: "phone", place: null, with: ["Anna Belova", "Thomas Lind"] }],
  ],
  [
    "zh",
    "places from wide to narrow",
    `
    - | [=2024年5月7日|2024-05-07]，[@总理|Lin Hai][林海|Lin Hai]在[#北京|Beijing][#钓鱼台国宾馆|Diaoyutai State Guesthouse]同[林德|Thomas Lind]举行会谈。
    - | [王山|Wang Shan]参加会谈。
    `,
    [
      {
        date: "2024-05-07",
        mode: "in person",
        place: "Diaoyutai State Guesthouse, Beijing",
        with: ["Lin Hai", "Thomas Lind"],
        attendees: ["Wang Shan"],
      },
    ],
  ],
  [
    "zh",
    "letters",
    `- | [=5月7日|2024-05-07]，[林海|Lin Hai]同[林德|Thomas Lind]互致贺电。`,
    [{ date: "2024-05-07", mode: "letter", place: null, with: ["Lin Hai", "Thomas Lind"] }],
  ],
];

describe("meetings", () => {
  for (const [language, name, account, expected, today] of rows)
    it(`${language}: ${name}`, () => {
      const { draft } = analyseMarked(language, account, today ?? null);
      const got = draft.meetings.map(({ date, mode, place, participants, attendees }) => ({
        date,
        mode,
        place,
        with: participants.map((person) => person.name),
        attendees: attendees.map((person) => person.name),
      }));
      assert.deepEqual(
        got,
        expected.map((one) => ({ attendees: [], ...one })),
      );
    });

  it("give persons their offices, and lead to the sentence that tells of them", () => {
    const account = `
      - | It rained.
      - | [@Prime Minister|Ana Berg] [Ana Berg] met [Tom Reyes], [@President of Norway|Tom Reyes], in [#Oslo].
    `;
    const [meeting] = analyseMarked("en", account).draft.meetings;
    assert.deepEqual(
      meeting?.participants.map(({ name, role }) => [name, role]),
      [
        ["Ana Berg", "Prime Minister"],
        ["Tom Reyes", "President of Norway"],
      ],
    );
    assert.equal(meeting?.evidence.start, "It rained. ".length);
  });

  it("take a list of sixty", () => {
    const names = Array.from({ length: 60 }, (_, i) => `[Person ${i}]`).join(", ");
    const { draft } = analyseMarked("en", `- | [Ana Berg] met ${names} in [#Oslo].`);
    assert.equal(draft.meetings[0]?.participants.length, 61);
  });

  it("are none in a language without a lexicon", () => {
    assert.deepEqual(analyseMarked("und", "- | [Ana Berg] met [Tom Reyes].").draft.meetings, []);
  });
});
