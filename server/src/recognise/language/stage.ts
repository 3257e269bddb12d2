import type { Draft } from "../draft.ts";
import type { Language } from "../model.ts";
import type { Stage } from "../stage.ts";
import { detectLanguage } from "./detect.ts";
import { languageTag } from "./tag.ts";

/** Enough to tell a language by; more only costs time. UTF-16 code units. */
const SAMPLE = 800;

/** The beginning of the body and a piece of its middle, without what is known to be boilerplate. */
function sample(draft: Draft): string {
  const { text, body } = draft.input;
  let from = body.start;
  let taken = "";
  for (const span of [...draft.boilerplate].sort((a, b) => a.start - b.start)) {
    if (span.start > from) taken += `${text.slice(from, Math.min(span.start, from + SAMPLE))}\n`;
    from = Math.max(from, span.end);
    if (taken.length >= SAMPLE) break;
  }
  if (taken.length < SAMPLE) taken += text.slice(from, Math.min(body.end, from + SAMPLE - taken.length));
  const middle = (body.start + body.end) >> 1;
  if (body.end - body.start > 4 * SAMPLE) taken += `\n${text.slice(middle, middle + SAMPLE / 2)}`;
  return taken.trim() === "" ? text.slice(body.start, body.start + SAMPLE) : taken;
}

function languageOf(draft: Draft): Language {
  const header = draft.header("lang");
  const headerTag = header === undefined ? null : languageTag(header);
  if (headerTag !== null) return { tag: headerTag, source: "header", confidence: 1 };
  const givenTag = draft.input.language === null ? null : languageTag(draft.input.language);
  if (givenTag !== null) return { tag: givenTag, source: "given", confidence: 1 };
  const { tag, confidence } = detectLanguage(sample(draft));
  return { tag, confidence, source: tag === "und" ? "none" : "detected" };
}

/** Sets `draft.language`: the header's, else the caller's, else detected. */
export const languageStage: Stage = {
  name: "language",
  run(draft) {
    draft.language = languageOf(draft);
  },
};
