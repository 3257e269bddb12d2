import { mostCustomDelimiters, DelimiterSet } from "../../recognise/delimiters/delimiterSet.ts";
import { type SettingProblem, readDelimiters } from "../../recognise/delimiters/custom/setting.ts";

export interface CompiledDelimiters {
  readonly set: DelimiterSet;
  readonly problems: readonly SettingProblem[];
}

/**
 * The profiles in force with the setting `readout.delimiters`. The engine for a person's own expressions is loaded only
 * where there are any. Never throws on any value of the setting.
 */
export async function compileDelimiters(entries: readonly unknown[]): Promise<CompiledDelimiters> {
  if (entries.length === 0) return { set: new DelimiterSet(), problems: [] };
  const { compileLinear } = await import("./linearRegex.ts");
  const { delimiters, problems } = readDelimiters(entries, compileLinear);
  if (delimiters.length <= mostCustomDelimiters) return { set: new DelimiterSet(delimiters), problems };
  const message = `Only the first ${mostCustomDelimiters} delimiters are used.`;
  const tooMany = { code: "bad-delimiter-setting", entry: mostCustomDelimiters, field: "", message } as const;
  return { set: new DelimiterSet(delimiters), problems: [...problems, tooMany] };
}
