import type { Profile } from "./profile.ts";
import { docElements, documentElements } from "./profiles/elements.ts";
import { formFeed } from "./profiles/formFeed.ts";
import { frontMatter } from "./profiles/frontMatter.ts";
import { inlineHeader } from "./profiles/inlineHeader.ts";
import { newdoc } from "./profiles/newdoc.ts";
import { dashRules, equalsRules } from "./profiles/ruleLines.ts";
import { trec } from "./profiles/trec.ts";

/** The profiles that are built in; of two with the same evidence the earlier one is chosen. */
export const builtInProfiles: readonly Profile[] = [
  equalsRules,
  dashRules,
  newdoc,
  trec,
  docElements,
  documentElements,
  frontMatter,
  inlineHeader,
  formFeed,
];
