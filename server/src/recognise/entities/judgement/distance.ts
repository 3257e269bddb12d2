/**
 * Whether two words differ by at most one letter put in, left out, changed, or swapped with its neighbour
 * (Damerau-Levenshtein distance 0 or 1). Linear.
 */
export function isWithinOne(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter.charCodeAt(start) === longer.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter.length - start &&
    shorter.charCodeAt(shorter.length - 1 - end) === longer.charCodeAt(longer.length - 1 - end)
  ) {
    end++;
  }
  const left = shorter.length - start - end;
  const right = longer.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 &&
    right === 2 &&
    shorter.charAt(start) === longer.charAt(start + 1) &&
    shorter.charAt(start + 1) === longer.charAt(start)
  );
}
