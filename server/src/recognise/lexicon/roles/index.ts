import { baseLanguage } from "../../language/tag.ts";
import { arabicRoles } from "./ar.ts";
import { englishRoles } from "./en.ts";
import { persianRoles } from "./fa.ts";
import { georgianRoles } from "./ka.ts";
import type { RoleLanguage } from "./language.ts";
import { russianRoles } from "./ru.ts";
import { albanianRoles } from "./sq.ts";
import { turkishRoles } from "./tr.ts";
import { ukrainianRoles } from "./uk.ts";
import { chineseRoles } from "./zh.ts";

export { type Body, bodyGlosses, type Role, roleGlosses, type RoleLanguage } from "./language.ts";

/** Every language with role nouns. A new one is a file and a line here. */
export const roleLanguages: readonly RoleLanguage[] = [
  arabicRoles,
  englishRoles,
  persianRoles,
  georgianRoles,
  russianRoles,
  albanianRoles,
  turkishRoles,
  ukrainianRoles,
  chineseRoles,
];

/** The role nouns of a BCP 47 language; English ones for a language without its own. */
export function rolesOf(tag: string): RoleLanguage {
  const primary = baseLanguage(tag);
  return roleLanguages.find((language) => language.tag === primary) ?? englishRoles;
}
