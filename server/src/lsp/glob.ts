/**
 * Glob patterns as settings have them (`**` any folders, `*` and `?` within a name, `[0-9]`, `{a,b}`). Matching takes
 * time in the product of the two lengths: patterns come from workspaces that nobody need trust.
 */

/** True where the path (segments parted by `/`) fits. A pattern without `/` is for the last segment alone. */
export function matchesGlob(pattern: string, path: string): boolean {
  const segments = path.split("/").filter((segment) => segment !== "");
  return alternatives(pattern).some((plain) =>
    plain.includes("/")
      ? matchesSegments(
          plain.split("/").filter((segment) => segment !== ""),
          segments,
        )
      : matchesName(plain, segments.at(-1) ?? ""),
  );
}

/** More than this many are not spelled out: such a pattern is read as it stands. */
const MOST_ALTERNATIVES = 64;

/** The pattern without braces, once for each choice in them. Braces within braces are not known. */
function alternatives(pattern: string): string[] {
  let spelled = [""];
  let rest = pattern;
  for (let group = /\{([^{}]*)\}/.exec(rest); group !== null; group = /\{([^{}]*)\}/.exec(rest)) {
    const choices = (group[1] as string).split(",");
    const before = rest.slice(0, group.index);
    if (spelled.length * choices.length > MOST_ALTERNATIVES) return [pattern];
    spelled = spelled.flatMap((start) => choices.map((choice) => start + before + choice));
    rest = rest.slice(group.index + group[0].length);
  }
  return spelled.map((start) => start + rest);
}

function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  // reached[i]: the pattern so far fits the first i segments of the path.
  let reached: boolean[] = path.map(() => false);
  reached = [true, ...reached];
  for (const part of pattern) {
    const next: boolean[] = [part === "**" && (reached[0] as boolean)];
    for (const [index, segment] of path.entries()) {
      next.push(
        part === "**"
          ? (reached[index + 1] as boolean) || (next[index] as boolean)
          : (reached[index] as boolean) && matchesName(part, segment),
      );
    }
    reached = next;
  }
  return reached[path.length] as boolean;
}

/** Two pointers: where a `*` has taken too little, it takes one more. */
function matchesName(pattern: string, name: string): boolean {
  let [inPattern, inName, star, starName] = [0, 0, -1, 0];
  while (inName < name.length) {
    const step = stepLength(pattern, inPattern, name[inName] as string);
    if (pattern[inPattern] === "*") {
      star = inPattern++;
      starName = inName;
    } else if (step > 0) {
      inPattern += step;
      inName++;
    } else if (star >= 0) {
      inPattern = star + 1;
      inName = ++starName;
    } else return false;
  }
  while (pattern[inPattern] === "*") inPattern++;
  return inPattern === pattern.length;
}

/** How much of the pattern at `at` the character uses up; 0 where it does not fit. */
function stepLength(pattern: string, at: number, character: string): number {
  const expected = pattern[at];
  if (expected === undefined) return 0;
  if (expected === "?") return 1;
  const close = expected === "[" ? pattern.indexOf("]", at + 2) : -1;
  if (close < 0) return expected === character ? 1 : 0;
  const negated = pattern[at + 1] === "!" || pattern[at + 1] === "^";
  let found = false;
  for (let i = at + (negated ? 2 : 1); i < close; i++) {
    const from = pattern[i] as string;
    const isRange = pattern[i + 1] === "-" && i + 2 < close;
    const to = isRange ? (pattern[i + 2] as string) : from;
    if (from <= character && character <= to) found = true;
    if (isRange) i += 2;
  }
  return found === negated ? 0 : close - at + 1;
}
