import type { BesideLanguage } from "./language.ts";

/** English. */
export const englishBeside: BesideLanguage = {
  tag: "en",
  persons: `
    head chief founder co-founder owner co-owner resident native veteran member son daughter wife husband widow widower
    mother father brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother twin fiancee
    survivor witness victim suspect student pupil teacher farmer driver worker villager shopkeeper trader fisherman nurse
    doctor surgeon physician engineer architect manager executive strategist economist official officer detective judge
    attorney lawyer partner professor lecturer fellow expert candidate leader commander captain player champion winner
    runner-up swimmer runner sprinter cyclist boxer golfer pilot astronaut cosmonaut chef designer photographer painter
    sculptor musician composer conductor pianist guitarist drummer rapper dancer comedian presenter broadcaster host
    blogger editor publisher columnist critic translator interpreter biologist chemist physicist geologist
    meteorologist seismologist epidemiologist virologist psychologist sociologist anthropologist archaeologist
    philosopher theologian priest monk nun cleric preacher missionary tycoon billionaire magnate financier banker
    investor broker consultant contractor supervisor foreman secretary treasurer trustee chairman chairwoman
    vice-president president minister deputy adviser advisor aide colleague friend neighbour neighbor boss rival
    opponent teammate successor predecessor defender winger forward quarterback pitcher umpire referee jockey
    warden guard soldier marine sailor gunman attacker assailant defendant plaintiff inmate prisoner refugee migrant
    survivor pensioner retiree housewife homeowner landlord tenant shopper tourist passenger commuter protester
    demonstrator dissident whistleblower lobbyist pollster spokesman spokeswoman spokesperson director coordinator
    co-author co-director deputy-director vice-chairman heir descendant alumnus alumna graduate
  `,
  relatives: "who whose",
  naming: "named called surnamed nicknamed",
  places: `
    village town district county province prefecture municipality suburb neighbourhood neighborhood township governorate
    oblast raion subdistrict parish commune hamlet settlement borough canton peninsula island islands archipelago river
    valley region airport border port harbour harbor reservoir dam
  `,
  placesBefore: `
    village town city district county province municipality suburb neighbourhood neighborhood township governorate parish
    commune hamlet settlement borough island port resort capital villages towns
  `,
  link: "of",
  regions: `
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
    va vt wash wis wyo ont que
  `,
  prepositions: "in near outside around from to at of",
  articles: "a an the his her their its our my one former",
  ages: "old",
};
