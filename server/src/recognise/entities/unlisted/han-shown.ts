import { romanised } from "../../lexicon/given-names/pinyin.ts";
import type { Found } from "../judgement/found.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import { charAt } from "./han-names.ts";
import type { Run, Scene } from "./run.ts";

/** Where names are Chinese ones (ISO 3166). */
const chinese = new Set(["CN", "TW", "HK", "MO", "SG"]);
/** A country so many tokens before a name is the person's. */
const REACH = 14;

const Home = { Unknown: 0, Chinese: 1, Foreign: 2 } as const;

/**
 * The names that mentions show: those of Chinese persons in Latin letters, as the names of listed persons are. Others
 * stay as written: persons of other countries, and names that may be transcribed ones (夏普).
 */
export function shownNames(
  written: ReadonlyMap<Run, string>,
  found: readonly Found[],
  { context: { tokens } }: Scene,
): ReadonlyMap<Run, string> {
  const homes = new Uint8Array(tokens.count);
  for (const { country, first, last } of found) {
    // 驻智利大使: where an ambassador is sent says nothing of where he is from.
    if (country === "" || charAt(tokens, first - 1) === "驻") continue;
    const home = chinese.has(country) ? Home.Chinese : Home.Foreign;
    homes.fill(home, last + 1, Math.min(tokens.count, last + 1 + REACH));
  }
  const homeOf = new Map<string, number>();
  for (const [run, name] of written) {
    const home = homes[run.first] as number;
    if ((homeOf.get(name) ?? Home.Unknown) === Home.Unknown) homeOf.set(name, home);
  }
  return new Map([...written].map(([run, name]) => [run, shown(name, homeOf.get(name) ?? Home.Unknown)] as const));
}

function shown(name: string, home: number): string {
  if (home === Home.Foreign) return name;
  if (home === Home.Unknown && [...name].every(isTransliteration)) return name;
  return romanised(name) ?? name;
}
