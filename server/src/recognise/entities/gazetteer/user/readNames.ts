import { Script, scriptOf } from "../../../../text/characters.ts";
import { type EntryName, type NameKind, nameKinds, type Trust, trusts } from "../entry.ts";
import { isCommonWord } from "./commonWords.ts";

/** Says what is wrong with the value that `words` name, in the row being read. */
export type Report = (code: string, words: string, message: string, severity?: "error" | "warning") => void;

/** A BCP 47 tag as far as it matters here, or `mul`. */
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The names of an entry: by language one name or a list of them, each a text or `{text, kind, trust}`. The first of a
 * language is its full name where nothing else is said, the others are aliases. What is no name is named and left out.
 */
export function readNames(value: unknown, report: Report): Record<string, readonly EntryName[]> {
  const names: Record<string, readonly EntryName[]> = {};
  if (!isRecord(value)) {
    report("wrong-type", "names", '`names` maps languages to names, such as {"en": ["Lake Office"]}.');
    return names;
  }
  for (const [tag, given] of Object.entries(value)) {
    if (!languageTag.test(tag)) {
      report("bad-language", tag, `“${tag}” is no language tag such as en, ka or zh-Hant, nor mul (all languages).`);
      continue;
    }
    const list = (Array.isArray(given) ? given : [given]).flatMap((each, i) => readName(each, i === 0, report) ?? []);
    if (list.length > 0) names[tag] = list;
  }
  return names;
}

function readName(value: unknown, isFirst: boolean, report: Report): EntryName | null {
  const given = isRecord(value) ? value : { text: value };
  const { text: written, kind, trust } = given;
  if (typeof written !== "string") {
    report("wrong-type", "names", 'A name is a text, or {"text": …, "kind": …}.');
    return null;
  }
  const text = written.trim();
  if (!isName(text, report)) return null;
  return {
    text,
    kind: oneOf<NameKind>(kind, nameKinds, "kind", report) ?? (isFirst ? "full" : "alias"),
    ...withTrust(oneOf<Trust>(trust, trusts, "trust", report)),
  };
}

function withTrust(trust: Trust | null): { trust?: Trust } {
  return trust === null || trust === "usual" ? {} : { trust };
}

/** Whether a text can be looked for as a name without finding it everywhere. */
function isName(text: string, report: Report): boolean {
  if (text === "") {
    report("empty-name", '""', "An empty name stands here; it is passed over.");
    return false;
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    report("empty-name", text, `“${text}” holds no letter and is passed over.`);
    return false;
  }
  if ([...text.normalize("NFC")].length === 1 || (text.length === 2 && text.endsWith("."))) {
    const kind = scriptOf(text.codePointAt(0) as number) === Script.Han ? "character" : "letter";
    report(
      "one-letter-name",
      text,
      `“${text}” is one ${kind}: it would be found everywhere, and is passed over.`,
      "warning",
    );
    return false;
  }
  if (/^\p{N}+$/u.test(text)) {
    report("common-name", text, `“${text}” is a number: it would be found everywhere, and is passed over.`, "warning");
    return false;
  }
  if (isCommonWord(text)) {
    const message = `“${text}” is one of the commonest words: it would be found in every second sentence, and is passed over.`;
    report("common-name", text, message, "warning");
    return false;
  }
  return true;
}

/** One of a few words; null, with a problem where something else stands. */
export function oneOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
  field: string,
  report: Report,
): Name | null {
  if (value === undefined || value === null) return null;
  const found = names.find((name) => name === value);
  if (found === undefined)
    report("bad-value", typeof value === "string" ? value : field, `\`${field}\` is one of: ${names.join(", ")}.`);
  return found ?? null;
}
