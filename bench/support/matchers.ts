import { createRequire } from "node:module";
import { AhoCorasick as Monyone } from "@monyone/aho-corasick/fast";

/** What else could look for names: each finds exact strings, without inflections, capitals or ends of words. */
export interface Matcher {
  readonly name: string;
  /** More names than this do not fit into the memory of a bench. */
  readonly most: number;
  build(names: readonly string[]): (text: string) => number;
}

const require = createRequire(import.meta.url);

interface Ahocorasick {
  search(text: string): readonly unknown[];
}
const Ahocorasick = require("ahocorasick") as new (names: readonly string[]) => Ahocorasick;

interface CoffeeAhoCorasick {
  add(name: string, data: string): void;
  build_fail(): void;
  search(text: string, found: () => void): void;
}
const CoffeeAhoCorasick = require("aho-corasick") as new () => CoffeeAhoCorasick;

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
/** Names of so many words are in the Set of n-grams. */
const LONGEST = 4;

export const matchers: readonly Matcher[] = [
  {
    name: "ahocorasick",
    most: 50_000,
    build(names) {
      const automaton = new Ahocorasick(names);
      return (text) => automaton.search(text).length;
    },
  },
  {
    name: "aho-corasick",
    most: 50_000,
    build(names) {
      const automaton = new CoffeeAhoCorasick();
      for (const name of names) automaton.add(name, name);
      automaton.build_fail();
      return (text) => {
        let count = 0;
        automaton.search(text, () => count++);
        return count;
      };
    },
  },
  {
    name: "@monyone/aho-corasick (fast)",
    most: 50_000,
    build(names) {
      const automaton = new Monyone([...names]);
      return (text) => automaton.matchInText(text).length;
    },
  },
  {
    name: "a Set of n-grams",
    most: 1_000_000,
    build(names) {
      const set = new Set(names);
      return (text) => {
        const words = Array.from(text.matchAll(WORDS), ([word]) => word);
        let count = 0;
        for (let i = 0; i < words.length; i++) {
          let gram = "";
          for (let n = 0; n < LONGEST && i + n < words.length; n++) {
            gram = n === 0 ? (words[i] as string) : `${gram} ${words[i + n]}`;
            if (set.has(gram)) count++;
          }
        }
        return count;
      };
    },
  },
];
