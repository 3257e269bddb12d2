import type { Office } from "../../server/src/recognise/entities/gazetteer/entry.ts";
import type { Role } from "../../server/src/recognise/lexicon/roles/index.ts";

/** What an English title says, most telling first; null for roles that are of no country. */
const titles: readonly (readonly [RegExp, Role | null])[] = [
  [/\b(?:aide|advis[eo]r|assistant) to\b/i, "adviser"],
  [/\b(?:UNGA|NDB|PACE|parliamentary assembly|general assembly)\b/i, null],
  [/\bvice[- ]chancellor\b/i, "deputy-prime-minister"],
  [/\bforeign secretary of india\b/i, "deputy-foreign-minister"],
  [/\bvice[- ]president\b/i, "vice-president"],
  [/\bdeputy (?:prime minister|PM)\b|\bvice premier\b/i, "deputy-prime-minister"],
  [/\b(?:vice|deputy) (?:foreign minister|minister of foreign)/i, "deputy-foreign-minister"],
  [/\bcrown prince\b/i, "crown-prince"],
  [
    /\b(?:foreign (?:affairs )?minister|foreign secretary|minister (?:of|for) (?:foreign|external)|external affairs minister)/i,
    "foreign-minister",
  ],
  [/\bsecretary of state\b/i, "secretary-of-state"],
  [/\b(?:defen[cs]e minister|minister of defen[cs]e|secretary of defense|defen[cs]e secretary)/i, "defence-minister"],
  [/\bfinance minister\b|\bsecretary of the treasury\b/i, "finance-minister"],
  [/\b(?:prime minister|PM|premier|taoiseach|chairman of the cabinet of ministers)\b/i, "prime-minister"],
  [/\bchancellor of (?:germany|austria)|federal chancellor/i, "chancellor"],
  [/\bsupreme leader\b/i, "supreme-leader"],
  [/\bsecretary[- ]general\b/i, "secretary-general"],
  [/\bhigh representative\b/i, "high-representative"],
  [/\bdirector[- ]general\b/i, "director"],
  [/\bpermanent representative\b/i, "permanent-representative"],
  [/\bambassador\b/i, "ambassador"],
  [/\bspokesperson\b/i, "spokesperson"],
  [/\bgovernor\b/i, "governor"],
  [/\bmayor\b/i, "mayor"],
  [/\b(?:speaker|chair(?:wo)?man of the (?:state duma|federation council|npc))\b/i, "speaker"],
  [/\b(?:king|monarch)\b/i, "king"],
  [/\bqueen\b/i, "queen"],
  [/\bemir\b/i, "emir"],
  [/\bsultan\b/i, "sultan"],
  [/\bpope\b/i, "pope"],
  [/\bpatriarch\b/i, "patriarch"],
  [/\bpresident\b/i, "president"],
];

export function roleOfTitle(title: string): Role | undefined {
  return titles.find(([pattern]) => pattern.test(title))?.[1] ?? undefined;
}

/**
 * The offices that a description tells: "President of Russia (2008-2012), PM (2012-2020)". Years in brackets belong
 * to the title before them; an open range is still held. Titles without years hold at any time.
 */
export function officesOf(description: string): Office[] {
  const offices: Office[] = [];
  for (const part of description.split(/(?<=\))\s*(?:,|and)\s*|,\s+(?![^(]*\))/u)) {
    const title = part.replace(/\([^)]*\)/gu, "").trim();
    const role = roleOfTitle(title);
    if (role === undefined) continue;
    const years = /\(([^)]*)\)/u.exec(part)?.[1] ?? "";
    const ranges = years.split(",").map((range) => /^\s*(\d{4})(?:\s*(-)\s*(\d{4})?)?\s*$/u.exec(range));
    const known = ranges.filter((range) => range !== null);
    if (known.length === 0) offices.push({ office: title, role });
    for (const [, start = "", dash, end] of known) {
      offices.push({
        office: title,
        role,
        start,
        ...(end !== undefined ? { end } : dash === undefined && { end: start }),
      });
    }
  }
  return offices;
}
