/** Which marks have their line above the words and which below, so that overlapping ones stay apart. */

interface Extent {
  /** Where it begins and ends, in any measure that grows along the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * A row for each passage, given in text order by start: the lowest that no passage which still runs has. Two are drawn
 * apart; more than two overlapping share the second.
 */
export function rowsOf(extents: readonly Extent[]): readonly (0 | 1)[] {
  const ends: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return extents.map(({ start, end }) => {
    const row = ends[0] <= start ? 0 : 1;
    ends[row] = Math.max(ends[row], end);
    return row;
  });
}
