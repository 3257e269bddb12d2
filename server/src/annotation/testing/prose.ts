/** A generator of numbers that gives the same ones for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] };
}

const vocabularies = [
  "the talks minister said that both sides agreed to deepen trade and transport ties in spring while delegations met again".split(
    " ",
  ),
  "مذاکرات وزیر گفت که دو طرف برای گسترش تجارت توافق کردند می\u200cشود نشست تازه در بهار برگزار خواهد شد".split(" "),
  "المحادثات قال الوزير إن الجانبين اتفقا على توسيع التجارة والنقل في الربيع واجتمع الوفدان مرة أخرى".split(" "),
  "მინისტრმა თქვა რომ მხარეები შეთანხმდნენ ვაჭრობის გაღრმავებაზე და დელეგაციები გაზაფხულზე კვლავ შეხვდებიან".split(" "),
  "cafe\u0301 résumé 👍 👩‍👩‍👧 🇬🇪 note 𐍈 e\u0301lan".split(" "),
  "双方 同意 扩大 贸易 部长 表示 春天 再次 会晤 代表团 合作".split(" "),
];

/** So many sentences of made-up prose in several scripts, in paragraphs; one in `repeated` repeats an earlier one. */
export function prose(sentences: number, random: Chance, repeated = Number.POSITIVE_INFINITY): string {
  const written: string[] = [];
  for (let count = 0; count < sentences; count++) {
    if (written.length > 3 && random.below(1000) < 1000 / repeated) written.push(random.pick(written));
    else {
      const words = random.pick(vocabularies);
      written.push(`${Array.from({ length: 4 + random.below(12) }, () => random.pick(words)).join(" ")}.`);
    }
  }
  return written.reduce((text, sentence) => text + sentence + (random.below(5) === 0 ? "\n" : " "), "");
}
