/**
 * A copy of a list in order, equal ones as they came. For lists whose elements have few to pass, as those that come by
 * their tokens and are wanted by their letters: linear for these, quadratic for others.
 */
export function nearlyInOrder<T>(list: readonly T[], isBefore: (a: T, b: T) => boolean): T[] {
  const sorted: T[] = [];
  for (const one of list) {
    let at = sorted.length;
    for (; at > 0 && isBefore(one, sorted[at - 1] as T); at--) sorted[at] = sorted[at - 1] as T;
    sorted[at] = one;
  }
  return sorted;
}
