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
    runner-up incumbent nominee challenger contender hopeful debutante frontrunner swimmer runner sprinter cyclist boxer golfer pilot astronaut cosmonaut chef designer photographer painter
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
    valley region sector direction airport border port harbour harbor reservoir dam
  `,
  plurals: "counties districts provinces towns villages states municipalities suburbs islands regions governorates",
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
  locatives: "in near outside around",
  notPlaceBefore: `
    faith trust confidence interest belief stake stakes share shares invest invested investing investment investments role
    believe believes believed star starred stars majored major majoring written writing speak spoke speaking said says
    sing sang published translated dressed clad fluent degree degrees diploma course courses lessons traded denominated
    trading specialises specialising specializes specialized experience mentioned named quoted contained holding holdings
  `,
  behindPlaces: `
    and or but nor on at in for with to after before since when where which who whose as by from of near the that this last
    early late until while during over under against because if than then there he she it they we his her its their was were
    is are be been has have had will would could should may might can did does do not also now again said says killed died
    began opened met left under through around between into about against without within where amid despite
    according today yesterday tomorrow next every each all both some many more several about only even still just
    province district county village town region state city sector direction governorate oblast municipality one two three four
    five six seven eight nine ten
  `,
  notPlaces: `
    english french german spanish italian portuguese russian arabic hebrew latin greek turkish hindi urdu farsi persian
    mandarin cantonese japanese korean yiddish swahili pashto dari islam christianity judaism buddhism hinduism christ
    jesus allah heaven hell brexit covid bitcoin ethereum facebook twitter youtube instagram tiktok telegram whatsapp
    google microsoft netflix amazon windows python java linux android excel photoshop medicare medicaid medicine physics
    chemistry literature economics phase section chapter figure table part grade game round week group appendix annex
    article schedule exhibit line page room lent advent hanukkah spring summer autumn winter internet earth mars venus
    jupiter saturn mercury uranus neptune communism marxism nazism zionism parliament congress cabinet
    class level stage stages step version volume item number school college bundesliga serie premiership
    dollars euros pounds roubles rubles yuan bollywood technicolor braille esperanto
    tiny small little big large remote sleepy quiet quaint historic ancient nearby picturesque neighbouring neighboring entire
    whole isolated besieged embattled flooded coastal rural border mining fishing seaside
  `,
  articles: "a an the his her their its our my one former",
  ages: "old",
};
