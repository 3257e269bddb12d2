import { type Body, type Role, roleLanguages } from "../../lexicon/roles/index.ts";
import type { Entry, EntryName } from "./entry.ts";

export const HONORIFIC = "honorific";
const BODY = "body/";

/** The body that a slug of the roles' layer means; null where it means a role. */
export function bodyOf(slug: string): Body | null {
  return slug.startsWith(BODY) ? (slug.slice(BODY.length) as Body) : null;
}

/** What the slug of a role's entry says. */
export interface RoleKind {
  readonly role: Role | typeof HONORIFIC;
  /** True for forms that speak of several persons. */
  readonly plural: boolean;
}

export function roleKind(slug: string): RoleKind {
  const plural = slug.endsWith("+");
  return { role: (plural ? slug.slice(0, -1) : slug) as RoleKind["role"], plural };
}

/** The role nouns of all languages as entries, to be compiled and matched like names. */
export function roleEntries(): Entry[] {
  const names = new Map<string, Record<string, EntryName[]>>();
  const add = (slug: string, tag: string, forms: string): void => {
    const entry = names.get(slug) ?? {};
    names.set(slug, entry);
    const list = (entry[tag] ??= []);
    for (const form of forms.split(";")) {
      const text = form.trim();
      if (text !== "") list.push({ text, kind: "full" });
    }
  };
  for (const { tag, nouns, honorifics, bodies } of roleLanguages) {
    add(HONORIFIC, tag, honorifics);
    for (const [body, forms] of Object.entries(bodies ?? {})) add(BODY + body, tag, forms);
    for (const [role, forms] of Object.entries(nouns)) {
      const [one = "", several = ""] = forms.split("|");
      add(role, tag, one);
      add(`${role}+`, tag, several);
    }
  }
  return [...names].map(([slug, forms]) => ({ id: null, slug, type: "role", tier: 1, names: forms }));
}
