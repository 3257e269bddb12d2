/** Independence days and national days by country, as `[month, day]`; countries by their slug in the gazetteer. */

type MonthDay = readonly [month: number, day: number];

const independence: Readonly<Record<string, MonthDay>> = {
  afghanistan: [8, 19],
  albania: [11, 28],
  algeria: [7, 5],
  angola: [11, 11],
  argentina: [7, 9],
  armenia: [9, 21],
  azerbaijan: [5, 28],
  bahrain: [12, 16],
  bangladesh: [3, 26],
  belarus: [7, 3],
  bolivia: [8, 6],
  "bosnia-herzegovina": [3, 1],
  brazil: [9, 7],
  bulgaria: [9, 22],
  cambodia: [11, 9],
  chile: [9, 18],
  colombia: [7, 20],
  croatia: [5, 30],
  cyprus: [10, 1],
  ecuador: [8, 10],
  estonia: [2, 24],
  finland: [12, 6],
  georgia: [5, 26],
  ghana: [3, 6],
  greece: [3, 25],
  iceland: [6, 17],
  india: [8, 15],
  indonesia: [8, 17],
  jordan: [5, 25],
  kazakhstan: [12, 16],
  kenya: [12, 12],
  kosovo: [2, 17],
  kuwait: [2, 25],
  kyrgyzstan: [8, 31],
  latvia: [11, 18],
  lebanon: [11, 22],
  libya: [12, 24],
  lithuania: [2, 16],
  malaysia: [8, 31],
  mauritania: [11, 28],
  mexico: [9, 16],
  moldova: [8, 27],
  mongolia: [12, 29],
  montenegro: [5, 21],
  morocco: [11, 18],
  mozambique: [6, 25],
  myanmar: [1, 4],
  namibia: [3, 21],
  nigeria: [10, 1],
  "north-macedonia": [9, 8],
  pakistan: [8, 14],
  paraguay: [5, 14],
  peru: [7, 28],
  philippines: [6, 12],
  poland: [11, 11],
  senegal: [4, 4],
  slovenia: [6, 25],
  "south-sudan": [7, 9],
  "sri-lanka": [2, 4],
  sudan: [1, 1],
  syria: [4, 17],
  tajikistan: [9, 9],
  tanzania: [12, 9],
  tunisia: [3, 20],
  turkmenistan: [9, 27],
  uganda: [10, 9],
  ukraine: [8, 24],
  "united-states": [7, 4],
  uruguay: [8, 25],
  uzbekistan: [9, 1],
  venezuela: [7, 5],
  vietnam: [9, 2],
  zambia: [10, 24],
  zimbabwe: [4, 18],
};

/** Where the national day is another than that of independence, or the country has never won any. */
const national: Readonly<Record<string, MonthDay>> = {
  algeria: [11, 1],
  australia: [1, 26],
  austria: [10, 26],
  canada: [7, 1],
  china: [10, 1],
  cuba: [1, 1],
  czechia: [10, 28],
  denmark: [6, 5],
  egypt: [7, 23],
  france: [7, 14],
  germany: [10, 3],
  hungary: [8, 20],
  ireland: [3, 17],
  italy: [6, 2],
  kazakhstan: [10, 25],
  laos: [12, 2],
  luxembourg: [6, 23],
  netherlands: [4, 27],
  "new-zealand": [2, 6],
  norway: [5, 17],
  oman: [11, 18],
  pakistan: [3, 23],
  poland: [5, 3],
  portugal: [6, 10],
  qatar: [12, 18],
  romania: [12, 1],
  russia: [6, 12],
  "saudi-arabia": [9, 23],
  serbia: [2, 15],
  singapore: [8, 9],
  slovakia: [9, 1],
  "south-africa": [4, 27],
  "south-korea": [10, 3],
  spain: [10, 12],
  sweden: [6, 6],
  switzerland: [8, 1],
  turkey: [10, 29],
  "united-arab-emirates": [12, 2],
  yemen: [5, 22],
};

export type NationalDayKind = "independence-day" | "national-day";

/** Month and day of a country's feast of that kind; null where it has none or none is known. */
export function nationalDay(kind: NationalDayKind, country: string): MonthDay | null {
  const own = independence[country] ?? null;
  return kind === "independence-day" ? own : (national[country] ?? own);
}

/** True for a slug whose feasts are known. */
export function isCountry(slug: string): boolean {
  return Object.hasOwn(independence, slug) || Object.hasOwn(national, slug);
}

/** True where the feast of that name is another day in every country. */
export function isNationalDay(holiday: string): holiday is NationalDayKind {
  return holiday === "independence-day" || holiday === "national-day";
}

/** The countries whose feasts texts of a language mean where they name no other. */
export const homeOf: Readonly<Record<string, string>> = {
  az: "azerbaijan",
  hy: "armenia",
  ka: "georgia",
  kk: "kazakhstan",
  sq: "albania",
  tr: "turkey",
  uk: "ukraine",
  uz: "uzbekistan",
};
