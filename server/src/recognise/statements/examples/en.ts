import type { Example } from "./example.ts";

export const en: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | [@Prime Minister|Ana Berg] [Ana Berg] met [@President|Tom Reyes] [Tom Reyes] in [#Oslo] on [=Tuesday|2024-05-07].

    Ana Berg | [Berg|Ana Berg] said that trade had doubled.
    Ana Berg | Ports must be modernised, and new roads are needed.
    Ana Berg | The two sides should open a direct ferry line.

    Tom Reyes | [Reyes|Tom Reyes], for his part, welcomed the plan.
    Tom Reyes | Fishing quotas remain a difficult matter.

    joint | The two leaders also exchanged views on shipping.
    - | The talks lasted two hours.
    `,
  ],
  [
    "inverted attributions",
    `
    Ana Berg | “We are ready,” said [Berg|Ana Berg].
    Tom Reyes | “So are we,” replied [@the president|Tom Reyes].
    `,
  ],
  [
    "who is thanked does not speak",
    `
    Ana Berg | [Ana Berg] thanked [Tom Reyes] and said that he was welcome at any time.
    Ana Berg | [@The Prime Minister|Ana Berg] congratulated [Reyes|Tom Reyes] on his election, and stressed the role of the ports.
    `,
  ],
  [
    "who stands behind a preposition does not speak",
    `
    Ana Berg | In a meeting with [Tom Reyes], [Ana Berg] stressed that fish stocks were falling.
    Ana Berg | [Berg|Ana Berg], standing next to [Reyes|Tom Reyes], added that time was short.
    Tom Reyes | According to [Reyes|Tom Reyes], the ferry will start in June.
    `,
  ],
  [
    "pronouns mean the last subject",
    `
    - | [Tom Reyes] arrived in [#Oslo] on Monday.
    Tom Reyes | He told reporters that the visit was overdue.
    Tom Reyes | He also noted that winters were long there.
    `,
  ],
  [
    "a quotation of many sentences, its speaker in the middle",
    `
    Ana Berg | “The sea does not wait,” [Berg|Ana Berg] told reporters.
    Ana Berg | “We have lost ten years.
    Ana Berg | We will not lose another.”
    `,
  ],
  [
    "a quotation whose speaker is named at its end",
    `
    - | [Tom Reyes] visited the harbour.

    Ana Berg | “This quay was built by my grandfather.
    Ana Berg | It will outlive us all,” [Ana Berg] said.
    `,
  ],
  [
    "a quotation over paragraphs",
    `
    Ana Berg | [Ana Berg] said:

    Ana Berg | “I grew up on this coast.
    Ana Berg | Nobody here was rich.

    Ana Berg | “Those days are over.
    Ana Berg | We sell to the whole world.”

    Tom Reyes | [Reyes|Tom Reyes] described the harbour as a model.
    `,
  ],
  [
    "a quotation that never closes ends with its paragraph",
    `
    Ana Berg | [Ana Berg] said: “We shall see about that.
    Ana Berg | It is early days.

    - | [Tom Reyes] left the town in the evening.
    - | It had rained all day.
    `,
  ],
  [
    "titles in quotation marks are no speech",
    `
    Ana Berg | [Ana Berg] recalled the “Year of the Sea”.
    - | [Tom Reyes] opened the exhibition “Nets and Knots” in the evening.
    `,
  ],
  [
    "background in news is nobody's words",
    `
    Ana Berg | “We have waited long enough for this line,” [Berg|Ana Berg] told the crowd in the harbour.
    Ana Berg | The first ship will sail in May.

    - | The line was closed in 1974 after a storm had destroyed the pier.
    - | It had carried mail for eighty years.
    `,
  ],
  [
    "what several do together",
    `
    Ana Berg | [Berg|Ana Berg] called for patience.
    joint | Both ministers agreed to meet again in autumn.
    joint | They signed a memorandum on lighthouses.
    Tom Reyes | [Reyes|Tom Reyes] said it was a good day.
    `,
  ],
  [
    "what the sides should do is still somebody's demand",
    `
    Tom Reyes | [Reyes|Tom Reyes] noted that the treaty was old.
    Tom Reyes | Both sides must agree on a new one.
    Tom Reyes | The two countries have always been good neighbours.
    `,
  ],
  [
    "those present",
    `
    Ana Berg | [Berg|Ana Berg] said the door was open.
    - | [@Foreign Minister|Ivo Lind] [Ivo Lind] attended the meeting.
    - | Also present were [Eva Holm] and other officials.
    `,
  ],
  [
    "sources without a name",
    `
    Ana Berg | [Berg|Ana Berg] said the talks would go on.
    - | Officials said that a text had been drafted.
    - | A spokesperson declined to comment.
    `,
  ],
  [
    "a transcript",
    `
    - | Question: Will the ferry run in winter?

    Eva Holm | [Eva Holm]: We hope so.
    Eva Holm | Ice is a problem, of course.

    - | Question: And the price?

    Eva Holm | [Eva Holm]: That is for the company to say.
    `,
  ],
  [
    "a body says a clause without that; whoever is behind a participle does not",
    `
    Ministry of Defence | The [&Ministry of Defence] said it had sent two ships.

    Norway | [#Norway] says it is leaving the pact, declaring an end to the rule of [Odo Berg].
    `,
  ],
  [
    "somebody whom nobody named before is none of those named",
    `
    - | The [@Norwegian minister] [Ida Berg] left.

    Norwegian minister | A [@Norwegian minister], who sits on a panel, said there were talks.

    - | A neighbour said [Ida Berg] had fled.

    - | He was later held, a senior police officer said.
    `,
  ],
  [
    "all of a turn is spoken by whom its label names",
    `
    MR. FRISK | MR. FRISK: Good afternoon.

    - | QUESTION: [Ida Berg] said the ferry would run.
    - | In an interview, she warned that ice was thick.

    MR. FRISK | MR. FRISK: [Ida Berg] said that in May.
    MR. FRISK | As she noted, the harbour is open.

    - | QUESTION: And the price?

    MR. FRISK | MR. FRISK: No news.
    `,
  ],
  [
    "what somebody owns is no subject of another clause",
    `
    Ana Berg | [Ana Berg] recalled that ships had sailed.
    Ana Berg | Two ships had hit Syria's [Al-Holm] base, he said, adding that it was cold.
    `,
  ],
  [
    "a transcript with its speakers in capitals",
    `
    EVA HOLM | [EVA HOLM], HOST: Good evening.
    EVA HOLM | Will the ferry run?

    IDA BERG | [IDA BERG], HARBOUR MASTER: It will.

    MR. FRISK | MR. FRISK: Ice is a problem.
    `,
  ],
  [
    "a commentary is nobody's statement, save where it quotes",
    `
    - | Commentary: The slow ferry

    - | Small harbours are coming back to life.
    - | This deserves more notice than it gets.
    Ana Berg | [Ana Berg] said last year that the coast had been forgotten.
    - | She was right, and it must not happen again.
    `,
  ],
  [
    "a statement by one person",
    `
    - | Statement by [@Foreign Minister|Ivo Lind] [Ivo Lind] on the storm

    Ivo Lind | Our thoughts are with the families of the crew.
    Ivo Lind | The coast guard is doing all it can.
    `,
  ],
  [
    "a body speaks",
    `
    - | It was a quiet week on the coast.

    Foreign Ministry | The [&Foreign Ministry] said that the treaty was in force.
    `,
  ],
  [
    "relative clauses tell of no speaker",
    `
    - | [Tom Reyes], who said in May that he would retire, opened the new pier on Friday.
    `,
  ],
  [
    "participles",
    `
    Ana Berg | [Ana Berg] opened the debate, stressing that the fleet was too old.
    `,
  ],
  [
    "a verb that no list has, in a sentence built as speech",
    `
    Ana Berg | [Berg|Ana Berg] hollered that the tide was coming in.
    Tom Reyes | “We had better move the boats then,” [Reyes|Tom Reyes] sighed.
    Tom Reyes | “My socks are wet already, all of them,” he yawned.
    joint | The two sides settled nothing further and wandered home.
    `,
  ],
  [
    "a bare office means its holder at home, and not whom the sentence names beside it",
    `
    - | [@The President|Tom Reyes] received [@President of {Norway}|Tom Reyes] [Tom Reyes] in [#Bern]; [@President|Ana Berg] [Ana Berg] was rested.
    Ana Berg | [@The President|Tom Reyes] said that the lake was clear.
    Tom Reyes | [@The President of {Norway}|Tom Reyes] stressed that fjords were deeper.
    `,
  ],
  [
    "background between quotations",
    `
    Ana Berg | “We will not wait another ten years for this bridge,” [Berg|Ana Berg] told reporters.
    - | The bridge was founded in 1911.
    Ana Berg | “It has seen enough winters to be painted,” she added.
    `,
  ],
  [
    "the other one of the two",
    `
    - | [Ana Berg] met [Tom Reyes] in [#Oslo].
    Ana Berg | [Berg|Ana Berg] said that the herring was back.
    Tom Reyes | Her guest warned that it might leave.
    Ana Berg | The host laughed: “Then we follow it.”
    `,
  ],
  [
    "who reports the sentence does not say it",
    `
    - | [Ana Berg] will visit [#Oslo] in spring, the Harbour Board said in a statement.
    - | [Ana Berg] met [Tom Reyes], the [&Admiralty] said.
    `,
  ],
  [
    "answers in an interview",
    `
    - | Question: Is the harbour safe?

    Ana Berg | [Ana Berg]: It is.

    - | The Herald: And the bridge?

    Ana Berg | A: Not yet.
    `,
  ],
  [
    "the object of an unknown verb does not speak",
    `
    Ana Berg | [Ana Berg] needled [Tom Reyes] about quotas and voiced concern over prices.
    `,
  ],
  [
    "an office that nobody holds ends the speaker before",
    `
    Ana Berg | [@Minister|Ana Berg] [Berg|Ana Berg] said that trade had doubled.
    The mayor of Bergen | [@The mayor of Bergen] replied that prices had, too.
    The mayor of Bergen | He asked for time.
    `,
  ],
  [
    "an unknown verb before a colon and spoken words",
    `
    Ana Berg | Asked by two reporters about the weather in the north, [Berg|Ana Berg] shrugged: “We have umbrellas.”
    `,
  ],
  [
    "whom somebody quotes",
    `
    Ana Berg | The [&Herald] quoted [Ana Berg] as saying that the harbour was full.
    Tom Reyes | In the words of [Tom Reyes], it was overfull.
    `,
  ],
  [
    "whom a pronoun in the phrase of quoting means",
    `
    Ana Berg | [@Minister|Ana Berg] [Ana Berg] said that the port was closed.
    Ana Berg | The [&Herald] quoted her as saying that it would open in June.
    `,
  ],
  [
    "what stands between commas behind a name belongs to it",
    `
    Ana Berg | [Ana Berg], a lawyer for [&Harbour Union], said in a letter that the strike would go on.
    Tom Reyes | [Tom Reyes], who was born in [#Oslo], added that the port was empty.
    `,
  ],
  [
    "a name between commas is no first of several",
    `
    Ana Berg | Speaking of her rival, [Tom Reyes], [Ana Berg] said that he was tired.
    `,
  ],
  [
    "whoever calls on somebody visits",
    `
    - | [@Ambassador|Tom Reyes] [Tom Reyes] called on [@Minister|Ana Berg] [Ana Berg].
    Tom Reyes | [Tom Reyes] called on [Ana Berg] to resign.
    `,
  ],
  [
    "behind a closing attribution a new paragraph is the account's own",
    `
    Ana Berg | Two villages were cut off, said [Ana Berg], a nurse from the valley.

    - | The river rose by a metre in the night.

    Tom Reyes | The bridge would be closed, [Tom Reyes] said on Monday.

    - | Schools stayed shut.
    `,
  ],
  [
    "an analyst without a name is the one last quoted who holds no office",
    `
    Jan Kot | “Ports are growing,” said the [@analyst~expert|Jan Kot] [Jan Kot].
    Ana Berg | [@Prime Minister|Ana Berg] [Ana Berg] said that she agreed.
    Jan Kot | The [@expert] added that ports would grow for years.
    - | Another [@expert] said that they would not.
    `,
  ],
  [
    "an office with what it is of, and its holder between commas",
    `
    - | The new [@High Commissioner] of [#Norway] to [#Oman], Mr [Jan Kot], met [Ana Berg] on Monday.
    Jan Kot | [@The High Commissioner] said that trade had doubled.
    `,
  ],
  [
    "who passes something on makes nobody before it speak",
    `
    - | [Ana Berg] will hold talks with her guest [Jan Kot], according to media reports.
    `,
  ],
  [
    "an answer is of the one interviewed, the question of nobody",
    `
    - | [@Ambassador|Jan Kot] [Jan Kot] accepted an exclusive interview in [#Oslo].
    - | The full text of the interview is as follows.

    - | Q: How do you see the ports?

    Jan Kot | A: They have grown for years.
    Jan Kot | [Ana Berg] met [Tom Reyes] about them last spring.
    `,
  ],
  [
    "the spokesman without a name is the one last quoted; a spokesman is nobody known",
    `
    Ana Berg | The ministry’s [@spokesperson|Ana Berg], [Ana Berg], said the talks went on.

    - | A ship left the port.

    Ana Berg | “It was full,” the spokesperson said.

    - | A spokesperson said there would be more.
    `,
  ],
];
