/**
 * Makes `server/src/recognise/dates/languages/cldr/data.ts`: the words for dates of every CLDR language with modern
 * coverage that has no file of its own, as Node's ICU knows them. Run `npx tsx scripts/dates/cldr.ts` after ICU has
 * changed; `cldr.test.ts` beside it compares.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** CLDR's modern-coverage languages without those that `languages/` describes by hand. */
export const cldrLanguages: readonly string[] = (
  "af am as be bg bn bs ca cs cy da el et eu fi fil ga gd gl gu ha hi hr hu id ig is it kgp km kn ko kok ky lo lt lv " +
  "mk ml mn mr ms my nb ne nl nn or pa pl ps pt ro sc sd si sk sl so sr sr-Latn sv sw ta te th tk ur uz-Cyrl vi yo yue " +
  "yue-Hans zu"
).split(" ");

const utc = { timeZone: "UTC" } as const;
type Part = Intl.DateTimeFormatPart;

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...utc, ...options });
}

function partOf(parts: readonly Part[], type: Part["type"]): string {
  return parts.find((part) => part.type === type)?.value ?? "";
}

function unique(forms: readonly string[]): string {
  const clean = forms
    .map((form) => form.replace(/[|>~^]/g, "").trim())
    .filter((form) => form !== "" && !/^\d+$/.test(form));
  return [...new Set(clean)].join("|");
}

/** Every form of a month that ICU writes: beside a day, beside a year and alone, long and short. */
function months(tag: string): string[] {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { dateStyle: "full" },
    { dateStyle: "long" },
    { month: "long" },
    { month: "long", year: "numeric" },
    { day: "numeric", month: "long" },
    { month: "short" },
    { day: "numeric", month: "short", year: "numeric" },
  ];
  return Array.from({ length: 12 }, (_, month) =>
    unique(shapes.flatMap((shape) => monthForms(formatter(tag, shape).formatToParts(Date.UTC(2025, month, 21))))),
  );
}

/** The month as written, and with the ending that some languages join to it as a literal (сар + ын). */
function monthForms(parts: readonly Part[]): string[] {
  const at = parts.findIndex(({ type }) => type === "month");
  const name = parts[at]?.value ?? "";
  const ending = /^\p{L}+/u.exec(parts[at + 1]?.value ?? "")?.[0];
  return ending !== undefined && /\p{L}$/u.test(name) ? [name, name + ending] : [name];
}

function weekdays(tag: string): string[] {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { dateStyle: "full" },
    { weekday: "long" },
    { weekday: "long", day: "numeric", month: "long" },
    { weekday: "short", day: "numeric", month: "short" },
  ];
  return Array.from({ length: 7 }, (_, day) => {
    // 6 January 2025 was a Monday.
    const forms = shapes.map((shape) =>
      partOf(formatter(tag, shape).formatToParts(Date.UTC(2025, 0, 6 + day)), "weekday"),
    );
    // One or two letters stand for too many other things.
    return unique(forms.filter((form) => [...form].length > 2 || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(form)));
  });
}

interface Glue {
  readonly of: string[];
  readonly yearAfter: string[];
  dotted: boolean;
}

/** Words between the parts of a written date: "de", 年, "г." … */
function glue(tag: string): Glue {
  const found: Glue = { of: [], yearAfter: [], dotted: false };
  for (const shape of [
    { dateStyle: "full" },
    { dateStyle: "long" },
    { month: "long", year: "numeric" },
    { day: "numeric", month: "long" },
  ] as const) {
    const parts = formatter(tag, shape).formatToParts(Date.UTC(2025, 0, 21));
    for (const [i, part] of parts.entries()) {
      if (part.type === "era") found.of.push(part.value);
      if (part.type !== "literal") continue;
      const before = parts[i - 1]?.type;
      if (before === "day" && part.value.startsWith(".")) found.dotted = true;
      // What stands right behind the year belongs to it; the rest fills the space between the parts.
      const [head = "", ...rest] = part.value.trim().split(/\s+/);
      const words = [head, ...rest]
        .filter((word) => /\p{L}/u.test(word))
        .map((word) => word.replace(/^[,，、]+|[,，]+$/g, ""));
      for (const [k, word] of words.entries()) {
        const into = before === "year" && k === 0 ? found.yearAfter : found.of;
        // Optional letters in brackets are written without them: 2025(e)ko → 2025eko.
        into.push(word, word.replace(/[()]/g, ""));
      }
      if (words.length > 1 && before !== "year") found.of.push(words.join(" "));
    }
  }
  return found;
}

const units = ["year", "quarter", "month", "week", "day"] as const;

/** "yesterday", "next week": ICU's words where it has some instead of a number. */
function relative(tag: string): Record<string, string> {
  const words: Record<string, string> = {};
  const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: "auto" });
  for (const unit of units) {
    for (const by of unit === "day" ? [-2, -1, 0, 1, 2] : [-1, 0, 1]) {
      const text = format.format(by, unit);
      if (!/\d/.test(text)) words[`${by} ${unit}`] = unique([text.toLocaleLowerCase(tag), text]);
    }
  }
  return words;
}

/** Numbers that between them take every plural form of a language. */
const samples = [1, 2, 3, 4, 5, 6, 8, 11, 20, 21, 22, 25, 100];

/** `[before, behind, sign, unit]` of "3 days ago", "in 3 days", in every plural form. */
function offsets(tag: string): [string, string, number, string][] {
  const found = new Map<string, [string, string, number, string]>();
  const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: "always" });
  for (const unit of units) {
    for (const sign of [-1, 1]) {
      for (const n of samples) {
        const text = format.format(sign * n, unit);
        const at = text.indexOf(String(n));
        if (at < 0) continue;
        const before = text.slice(0, at).trim();
        const behind = text
          .slice(at + String(n).length)
          .trim()
          .replace(/\.$/, "");
        if (/[|()<>?]/.test(before + behind)) continue;
        found.set(`${before}/${behind}`, [before, behind, sign, unit]);
      }
    }
  }
  return [...found.values()];
}

/** `dmy`, `mdy` or `ymd` by the short date. */
function order(tag: string): string {
  return formatter(tag, { dateStyle: "short" })
    .formatToParts(Date.UTC(2025, 0, 21))
    .map(({ type }) => (type === "day" ? "d" : type === "month" ? "m" : type === "year" ? "y" : ""))
    .join("");
}

function row(tag: string): object {
  const { of, yearAfter, dotted } = glue(tag);
  return {
    order: order(tag),
    dotted,
    months: months(tag),
    weekdays: weekdays(tag),
    of: unique(of),
    yearAfter: unique(yearAfter),
    relative: relative(tag),
    offsets: offsets(tag),
  };
}

/** The text of the data file. */
export function cldrSource(): string {
  const rows = cldrLanguages.map((tag) => `  ${JSON.stringify(tag)}: ${JSON.stringify(row(tag))},`);
  return [
    `/** Made by \`npx tsx scripts/dates/cldr.ts\` from CLDR ${process.versions["cldr"]}; never edited by hand. */`,
    `import type { CldrRow } from "./language.ts";`,
    "",
    `export const cldrVersion = ${JSON.stringify(process.versions["cldr"] ?? "")};`,
    "",
    "export const cldrRows: Readonly<Record<string, CldrRow>> = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}

export const cldrFile = join(import.meta.dirname, "../../server/src/recognise/dates/languages/cldr/data.ts");

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(cldrFile, cldrSource());
}
