/**
 * The first index from 0 to `count` that `holds` is true of, where it is false up to some index and true from there
 * on; `count` where it is true of none. Asks about log₂ `count` times.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
