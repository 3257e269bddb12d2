/**
 * The first words of a passage on one line, for labels: at most `length` UTF-16 code units, cut at a space where one
 * is near, never within a surrogate pair or before a combining mark. An ellipsis says that there is more.
 */
export function excerpt(passage: string, length: number): string {
  // Only as much is looked at as can be shown, however long the passage.
  const line = passage
    .slice(0, length * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= length && passage.length <= length * 4) return line;
  let cut = Math.min(length, line.length);
  const space = line.lastIndexOf(" ", cut);
  if (space > cut * 0.6) cut = space;
  while (cut > 0 && /^[\udc00-\udfff]|^\p{M}/u.test(line.slice(cut, cut + 2))) cut--;
  return `${line.slice(0, cut).trimEnd()}…`;
}
