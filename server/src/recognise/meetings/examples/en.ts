import type { Leads } from "./leads.ts";

export const en: Leads = {
  "in person": `
    [Ana Berg] is in [#Oslo] to talk to [Tom Reyes] about the ports. => Oslo
    [Tom Reyes] was seen off at the airport by [Ana Berg].
    [Ana Berg] received a delegation of businessmen in [#Oslo]. => Oslo
    [Ana Berg] met with ambassadors accredited to the country.
    [Ana Berg], who will leave office in May, met [Tom Reyes] in [#Oslo]. => Oslo
    Ahead of the planned summit, [Ana Berg] met [Tom Reyes] in [#Oslo]. => Oslo
    [Tom Reyes] has presented Letters of Credence to [Ana Berg] in [#Oslo]. => Oslo
    [@President|Ana Berg] [Ana Berg] received [Tom Reyes] at the [#Blue Palace] on Monday. => Blue Palace
    [Tom Reyes] was received by [Ana Berg] in [#Oslo] today. => Oslo
    [Ana Berg] hosted [Tom Reyes] for breakfast in [#Oslo]. => Oslo
    [Ana Berg] paid a courtesy call on [Tom Reyes] in [#Oslo]. => Oslo
    [Tom Reyes] paid a courtesy visit to [Ana Berg] in [#Oslo]. => Oslo
    [Ana Berg] met on the sidelines of the summit in [#Oslo] with [Tom Reyes]. => Oslo
    On the margins of the forum, [Ana Berg] sat down with [Tom Reyes] in [#Oslo]. => Oslo
    A meeting took place in [#Oslo] between [Ana Berg] and [Tom Reyes]. => Oslo
    Talks between [Ana Berg] and [Tom Reyes] were held in [#Oslo] on Monday. => Oslo
    [Ana Berg] had a working lunch with [Tom Reyes].
    [Ana Berg] and [Tom Reyes] broke bread in [#Oslo] on Monday. => Oslo
    [Ana Berg] had an audience with [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] granted an audience to [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] welcomed [Tom Reyes] for two days of talks in [#Oslo]. => Oslo
    The [@foreign ministers] of the two countries, [Ana Berg] and [Tom Reyes], have met in [#Oslo]. => Oslo
    [Ana Berg] held bilateral consultations with [Tom Reyes].
    [#OSLO|Oslo], May 7 - [Ana Berg] on Tuesday kicked off a round of negotiations with [Tom Reyes]. => Oslo
    [Ana Berg] is meeting [Tom Reyes] in [#Oslo] this morning. => Oslo
    [Ana Berg] had tea with [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] and [Tom Reyes] met face to face in [#Oslo]. => Oslo
    [Ana Berg] had a tête-à-tête with [Tom Reyes].
    Today [Ana Berg] had the pleasure of meeting with [Tom Reyes] in [#Oslo]. => Oslo
    The two foreign ministers, [Ana Berg] and [Tom Reyes], dined together in [#Oslo]. => Oslo
    [Ana Berg] exchanged views with [Tom Reyes] during a meeting in [#Oslo]. => Oslo
    [Ana Berg] met separately with [Tom Reyes], [Jan Kot] and [Eva Holm] in [#Oslo]. => Oslo
    [Ana Berg] co-chaired the third session of the joint commission with [Tom Reyes] in [#Oslo]. => Oslo
    A trilateral meeting brought together [Ana Berg], [Tom Reyes] and [Jan Kot] in [#Oslo]. => Oslo
    [Tom Reyes] called on [Ana Berg] on Monday.
    [Ana Berg] hosted a reception for [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] welcomed [Tom Reyes] at the [#Blue Palace]. => Blue Palace
    [Ana Berg] greeted [Tom Reyes] on his arrival in [#Oslo]. => Oslo
    [Ana Berg] travelled to [#Oslo] for talks with [Tom Reyes].
    [Ana Berg] arrived in [#Oslo] on Monday for talks with [Tom Reyes]. => Oslo
    [Ana Berg] flew to [#Oslo] to meet [Tom Reyes].
    [Ana Berg] held one-on-one and expanded talks with [Tom Reyes] in [#Oslo]. => Oslo
    The meeting of [Ana Berg] with [Tom Reyes] took place on Monday in [#Oslo]. => Oslo
    During her visit to [#Oslo], [Ana Berg] met [Tom Reyes].
    While in [#Oslo], [Ana Berg] had a meeting with [Tom Reyes]. => Oslo
    In [#Oslo], [Ana Berg] met with [Tom Reyes] ahead of the vote. => Oslo
    [Ana Berg] and [Tom Reyes] discussed trade at a meeting in [#Oslo]. => Oslo
    [Ana Berg] conferred with [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] had an exchange with [Tom Reyes] on the margins of the forum.
    [Ana Berg] held a summit with [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] was hosted for lunch by [Tom Reyes] in [#Oslo]. => Oslo
    [Tom Reyes] presented his credentials to [Ana Berg] in [#Oslo]. => Oslo
    [Ana Berg] accepted the credentials of [Tom Reyes] in [#Oslo]. => Oslo
    [Ana Berg] interacted with [Tom Reyes] on Monday.
  `,
  phone: `
    [Ana Berg] spoke by phone with [Tom Reyes] today.
    [Ana Berg] and [Tom Reyes] spoke over the phone on Monday.
    [Ana Berg] had a telephone conversation with [Tom Reyes].
    [Ana Berg] received a phone call from [Tom Reyes].
    A telephone conversation took place between [Ana Berg] and [Tom Reyes].
    [Tom Reyes] telephoned [Ana Berg] on Monday.
    [Ana Berg] talked on the phone with [Tom Reyes].
    [Ana Berg] took a call from [Tom Reyes] on Monday.
    [Ana Berg] placed a call to [Tom Reyes].
    [Ana Berg] held a phone call with [Tom Reyes].
    In a phone call on Monday, [Ana Berg] and [Tom Reyes] discussed trade.
    [Ana Berg] rang [Tom Reyes] on Monday to discuss trade.
    [Tom Reyes] had a call with [Ana Berg].
    On Monday, [Ana Berg] and [Tom Reyes] held telephone talks.
    [Ana Berg] phoned [Tom Reyes].
    At the initiative of the other side, a phone conversation was held between [Ana Berg] and [Tom Reyes].
    [Ana Berg] and [Tom Reyes] on Sunday discussed in a phone call the situation in the valley.
    [Ana Berg] discussed the truce with [Tom Reyes] by telephone.
    [Ana Berg] and [Tom Reyes] discussed the truce over phone.
    [Ana Berg] has consulted by telephone with [Tom Reyes].
    During a phone call with [Tom Reyes], [Ana Berg] called for calm.
    [Ana Berg] made a phone call to [Tom Reyes].
    [Ana Berg] spoke Monday with [Tom Reyes].
    [#OSLO|Oslo], March 12 - [Ana Berg] called for calm during a 75-minute phone call with [Tom Reyes] on Saturday.
    [Ana Berg] has spoken to [Tom Reyes] about the truce in the [#Gaza Strip].
    [Ana Berg] spoke by phone with [Tom Reyes] as a truce in the [#Gaza Strip] nears its end.
  `,
  video: `
    [Ana Berg] held a virtual meeting with [Tom Reyes].
    [Ana Berg] met online with [Tom Reyes].
    [Ana Berg] met with [Tom Reyes] via video link.
    [Ana Berg] and [Tom Reyes] held a videoconference.
    [Ana Berg] had a video call with [Tom Reyes] on Monday.
    [Ana Berg] spoke via secure video with [Tom Reyes].
    [Ana Berg] joined [Tom Reyes] on Zoom for a working meeting.
  `,
  letter: `
    [Ana Berg] sent a letter of condolence to [Tom Reyes].
    [Ana Berg] sent a congratulatory message to [Tom Reyes].
    [Ana Berg] sent her condolences to [Tom Reyes] over the earthquake.
    [Ana Berg] congratulated [Tom Reyes] in a letter on his election.
    [Ana Berg] wrote to [Tom Reyes] on Monday.
    [Ana Berg] and [Tom Reyes] exchanged congratulatory messages on Monday.
    [Ana Berg] received a letter from [Tom Reyes].
    [Ana Berg] has written a letter to [Tom Reyes].
    [Tom Reyes] replied to the letter of [Ana Berg].
    [Ana Berg] extended her condolences to [Tom Reyes] in a telegram.
    A letter from [Ana Berg] was handed to [Tom Reyes] on Monday.
    [Ana Berg] cabled [Tom Reyes] to congratulate him on the national day.
    [Ana Berg] sent congratulations to [Tom Reyes] on the national day.
    [Ana Berg] addressed a letter to [Tom Reyes].
    [Ana Berg] conveyed a written message to [Tom Reyes].
  `,
  none: `
    A video showed [Ana Berg] arguing with [Tom Reyes].
    [Ana Berg] spoke to reporters ahead of talks between [Tom Reyes] and [Jan Kot].
    [Ana Berg] will meet [Tom Reyes] in [#Oslo] next week.
    [Ana Berg] is expected to hold talks with [Tom Reyes] in [#Oslo].
    [Ana Berg] and [Tom Reyes] are scheduled to meet in [#Oslo].
    [Ana Berg] plans to visit [#Oslo] for talks with [Tom Reyes].
    [Ana Berg] and [Tom Reyes] were to have met in [#Oslo].
    A planned meeting between [Ana Berg] and [Tom Reyes] was called off.
    [Ana Berg] could soon receive [Tom Reyes] in [#Oslo].
    The meeting between [Ana Berg] and [Tom Reyes] is due to take place in [#Oslo].
    [Ana Berg] opened a bridge in [#Oslo].
    [Ana Berg] said that [Tom Reyes] was her friend.
    [Ana Berg] succeeds [Tom Reyes] as prime minister.
    [Ana Berg] won the election against [Tom Reyes].
    [Ana Berg] criticised [Tom Reyes] on Monday.
    [Ana Berg] told a cabinet meeting that taxes would fall.
    A statue of [Ana Berg] stands beside that of [Tom Reyes].
    [Ana Berg] and [Tom Reyes] are running for president.
    Judge [Lee Coffee] read the sentence for [Tom Reyes].
    [Ana Berg] called on [Tom Reyes] to resign.
    [Ana Berg] beat [Tom Reyes] in the final.
    [Ana Berg] directed the film with [Tom Reyes].
    [Ana Berg] said she would never meet [Tom Reyes].
    The book of [Ana Berg] about [Tom Reyes] came out in [#Oslo].
    [Ana Berg] has been accused of killing [Tom Reyes] in [#Oslo].
    [Ana Berg] and [Tom Reyes] were arrested in [#Oslo].
    [Ana Berg] voted for [Tom Reyes].
  `,
};
