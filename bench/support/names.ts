import type { Entry, EntryName, EntryType } from "../../server/src/recognise/entities/gazetteer/entry.ts";

/** Consonants and vowels by language, of which names are made. */
const letters: Readonly<Record<string, readonly [string, string]>> = {
  en: ["bcdfghjklmnprstvwz", "aeiou"],
  ru: ["бвгдзклмнпрстх", "аеиоу"],
  ka: ["ბგდვზთკლმნპრსტფქშჩცძხჯ", "აეიოუ"],
  ar: ["بتثجحدرزسشصطعفقكلمنه", "اوي"],
  zh: ["安保伯布德迪尔法格哈卡克拉兰雷里林罗洛马曼米莫姆纳内尼诺帕普奇萨塞斯索塔特托瓦维沃西亚伊因扎", ""],
};

/** Words of one language that names share, as given names and place words do. */
const POOL = 60_000;

/** So many names of entries with a few names each, the same at every run. */
export function generated(names: number): Entry[] {
  const random = numbers(7);
  const pools = Object.keys(letters).map((tag) => ({
    tag,
    words: Array.from({ length: POOL }, () => wordOf(tag, random)),
  }));
  const types: readonly EntryType[] = ["person", "city", "organisation", "place"];
  const entries: Entry[] = [];
  for (let made = 0; made < names; ) {
    const byLanguage: Record<string, EntryName[]> = {};
    for (let i = 0; i < 4 && made < names; i++) {
      const { tag, words } = pools[random(pools.length)] as (typeof pools)[number];
      const length = random(8) === 0 ? 1 : 2 + random(2);
      const text = Array.from({ length }, () => words[random(POOL)] as string).join(tag === "zh" ? "" : " ");
      (byLanguage[tag] ??= []).push({ text, kind: i === 0 ? "full" : "alias" });
      made++;
    }
    entries.push({
      id: null,
      slug: `generated-${entries.length}`,
      type: types[random(types.length)] as EntryType,
      tier: 2,
      country: "GE",
      names: byLanguage,
      description: { en: "generated" },
    });
  }
  return entries;
}

function wordOf(tag: string, random: (below: number) => number): string {
  const [consonants, vowels] = letters[tag] as readonly [string, string];
  let word = "";
  for (let i = 0; i < 2 + random(3); i++) {
    word += consonants.charAt(random(consonants.length)) + vowels.charAt(random(vowels.length || 1));
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A small generator of numbers, since figures must not change from run to run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
