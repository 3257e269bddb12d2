/** The name as one word of letters, digits, `_` and `-`; others, and spaces, become `_`. Never empty. */
export function slugOf(name: string): string {
  const slug = name.replace(/[^\p{L}\p{N}\p{M}_-]/gu, "_");
  return slug === "" ? "_" : slug;
}

/** The code that a slug stands for: the one that was noted beside it, unless somebody has changed the slug since. */
export function codeOfSlug(slug: string, noted: string | undefined): string {
  return noted !== undefined && slugOf(noted) === slug ? noted : slug;
}
