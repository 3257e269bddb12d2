import type { Example } from "./example.ts";

export const ru: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | [@Премьер-министр|Anna Belova] [Анна Белова|Anna Belova] [=во вторник|2024-05-07] встретилась в [#Осло|Oslo] с [@президентом Норвегии|Thomas Lind] [Томасом Линдом|Thomas Lind].

    Anna Belova | [Анна Белова|Anna Belova] отметила, что торговля удвоилась.
    Anna Belova | Порты нуждаются в обновлении.
    Anna Belova | Стороны должны открыть новую паромную линию.

    Thomas Lind | В свою очередь, [Томас Линд|Thomas Lind] поблагодарил за гостеприимство.
    Thomas Lind | Рыболовные квоты остаются трудным вопросом.

    joint | Стороны обменялись мнениями по региональным вопросам.
    - | Встреча продлилась два часа.
    `,
  ],
  [
    "the subject may stand behind its verb",
    `
    Anna Belova | «Мы готовы к этому шагу», – сказала [Анна Белова|Anna Belova].
    Thomas Lind | Как заявил [@президент|Thomas Lind], зима будет долгой.
    `,
  ],
  [
    "who stands in another case does not speak",
    `
    Anna Belova | На встрече с [Томасом Линдом|Thomas Lind] [Анна Белова|Anna Belova] подчеркнула значение моря.
    Anna Belova | [Белова|Anna Belova] поздравила [@президента|Thomas Lind] [Линда|Thomas Lind] с избранием.
    Thomas Lind | По словам [Томаса Линда|Thomas Lind], паром пойдёт в июне.
    Anna Belova | На вопрос [Линда|Thomas Lind] [Белова|Anna Belova] ответила, что времени мало.
    `,
  ],
  [
    "pronouns",
    `
    Anna Belova | [Белова|Anna Belova] заявила, что договор устарел.
    Anna Belova | Она добавила, что готовится новый текст.
    Anna Belova | По её словам, дети ждут.
    Anna Belova | Кроме того, она напомнила о маяках.
    `,
  ],
  [
    "a quotation with its speaker between dashes",
    `
    Anna Belova | «Море не ждёт, – сказала журналистам [Анна Белова|Anna Belova].
    Anna Belova | – Мы потеряли десять лет.
    Anna Belova | Больше терять нельзя».
    `,
  ],
  [
    "what several do together",
    `
    Anna Belova | [Белова|Anna Belova] призвала к терпению.
    joint | Министры договорились вновь встретиться осенью.
    joint | Были также затронуты вопросы освещения маяков.
    `,
  ],
  [
    "those present",
    `
    Anna Belova | [Белова|Anna Belova] сказала, что дверь открыта.
    - | Во встрече приняли участие [@министр иностранных дел|Ivan Petrov] [Иван Петров|Ivan Petrov] и другие лица.
    `,
  ],
  [
    "plans of the sides are somebody's words",
    `
    Thomas Lind | [Линд|Thomas Lind] напомнил, что порт построили давно.
    Thomas Lind | До конца года стороны должны согласовать тарифы.
    Thomas Lind | В следующем году планируется открыть ещё одну линию.
    `,
  ],
  [
    "relative clauses tell of no speaker",
    `
    - | [Томас Линд|Thomas Lind], который заявил в мае об отставке, посетил новый причал.
    `,
  ],
  [
    "a transcript",
    `
    - | Вопрос: Будет ли паром ходить зимой?

    Anna Belova | [А.Белова|Anna Belova]: Мы на это надеемся.
    Anna Belova | Лёд, конечно, мешает.
    `,
  ],
  [
    "a commentary",
    `
    - | Комментарий: Медленный паром

    - | Малые порты оживают.
    - | Это заслуживает большего внимания.
    `,
  ],
  [
    "doings without a word are narration",
    `
    Anna Belova | [Белова|Anna Belova] пообещала открыть дорогу.

    - | Вечером [Томас Линд|Thomas Lind] осмотрел старый порт.
    - | Там открылась выставка сетей.
    `,
  ],
  [
    "a letter",
    `
    - | [@Президент|Thomas Lind] [Томас Линд|Thomas Lind] направил поздравление [Анне Беловой|Anna Belova].
    Thomas Lind | «Наши корабли ходят в ваши порты, ваши – в наши, – говорится в послании.
    Thomas Lind | – Надеюсь увидеть Вас осенью».
    `,
  ],
  [
    "a verb that no list has, in a sentence built as speech",
    `
    Anna Belova | [Белова|Anna Belova] прошептала, что прилив начинается.
    Thomas Lind | «Тогда давайте уберём лодки отсюда», – вздохнул [Линд|Thomas Lind].
    `,
  ],
  [
    "кто сообщает, тот не говорит",
    `
    - | [Анна Белова|Anna Belova] встретилась с [Томасом Линдом|Thomas Lind], сообщили в пресс-службе.
    - | [Анна Белова|Anna Belova] посетит [#Осло|Oslo], сообщает [&Вестник|Herald].
    `,
  ],
  [
    "гость и хозяин",
    `
    - | [Анна Белова|Anna Belova] встретилась с [Томасом Линдом|Thomas Lind].
    Anna Belova | [Белова|Anna Belova] заметила, что сельдь вернулась.
    Thomas Lind | Гость отшутился: «Она ещё передумает».
    `,
  ],
  [
    "ответ под меткой",
    `
    - | Вопрос: Безопасна ли гавань?

    Anna Belova | [А. Белова|Anna Belova]: Да, вполне.

    - | Вопрос: А мост?

    Anna Belova | Ответ: Пока нет.
    `,
  ],
  [
    "справка между цитатами",
    `
    Anna Belova | «Мы ждали этого моста слишком долго, почти десять лет», – сказала [Белова|Anna Belova].
    - | Мост был построен в 1911 году.
    `,
  ],
  [
    "имя, которого никто не знает, перед двоеточием стенограммы",
    `
    Anna Belova | [А. Белова|Anna Belova]: Гавань готова.

    К.Чужой | К.Чужой (как переведено): Благодарю Вас.
    К.Чужой | Город прекрасен.
    - | <…>
    `,
  ],
  [
    "ведомство лишь передаёт слова",
    `
    Anna Belova | По данным [&Ведомства|Board], [Белова|Anna Belova] поделилась оценками улова.
    `,
  ],
  [
    "чьи слова приводят",
    `
    Anna Belova | [&Вестник|Herald] приводит слова [Беловой|Anna Belova] о том, что гавань полна.
    `,
  ],
];
