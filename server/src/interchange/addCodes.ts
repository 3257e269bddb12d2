import { parseCodebook } from "../annotation/codebook/parse.ts";
import { restructure } from "../annotation/codebook/restructure.ts";
import type { Result } from "../annotation/result.ts";
import { success } from "../annotation/result.ts";
import type { ImportedCode } from "./format.ts";

/** The codebook's text with the codes added, parents first; or why it is not fit for them, for a person. */
export function withCodes(text: string, codes: readonly ImportedCode[]): Result<string, string> {
  let result = text;
  for (const { id, name, parent, description, color } of codes) {
    const code = {
      id,
      name: name.trim() === "" ? id : name,
      ...(typeof parent === "string" ? { parent } : {}),
      ...(typeof description === "string" && description !== "" ? { description } : {}),
      ...(typeof color === "string" ? { color } : {}),
    };
    const added = restructure(result, parseCodebook(result).codebook, { kind: "add", code });
    if (!added.ok) return added;
    result = added.value.text;
  }
  return success(result);
}
