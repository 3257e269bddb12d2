/**
 * A long list told as what is new in it since it was told last. Own file, without anything else: the server finds the
 * changes, and the client makes them.
 */

interface Named {
  readonly id: string;
}

export interface ListChanges<Item extends Named> {
  /** True where `items` are the whole list. */
  readonly whole: boolean;
  /** Ids of what is no longer there. */
  readonly removed: readonly string[];
  /** What is new, or other than before, in the order of the list. */
  readonly items: readonly Item[];
  /** The index in the whole list of each of `items`. */
  readonly places: readonly number[];
}

/** All of the list, where nothing is known of an earlier one. */
export function wholeList<Item extends Named>(items: readonly Item[]): ListChanges<Item> {
  return { whole: true, removed: [], items, places: items.map((_, place) => place) };
}

/** What makes `after` of `before`; the whole of it where that cannot be said: what stayed has another order. Linear. */
export function changesBetween<Item extends Named>(before: readonly Item[], after: readonly Item[]): ListChanges<Item> {
  const known = new Map(before.map((item) => [item.id, item]));
  const there = new Set(after.map(({ id }) => id));
  if (known.size < before.length || there.size < after.length) return wholeList(after);
  const changed = new Set<string>();
  const items: Item[] = [];
  const places: number[] = [];
  for (const [place, item] of after.entries()) {
    const old = known.get(item.id);
    if (old !== undefined && equal(old, item)) continue;
    changed.add(item.id);
    items.push(item);
    places.push(place);
  }
  const stayed = (item: Item): boolean => there.has(item.id) && !changed.has(item.id);
  const kept = before.filter(stayed);
  let at = 0;
  for (const item of after) if (!changed.has(item.id) && item.id !== kept[at++]?.id) return wholeList(after);
  return { whole: false, removed: [...known.keys()].filter((id) => !there.has(id)), items, places };
}

/** The list after the changes; `before` is not changed. Linear. */
export function afterChanges<Item extends Named>(before: readonly Item[], changes: ListChanges<Item>): readonly Item[] {
  const { whole, removed, items, places } = changes;
  if (whole) return items;
  const gone = new Set([...removed, ...items.map(({ id }) => id)]);
  const kept = before.filter(({ id }) => !gone.has(id));
  const after: Item[] = [];
  let old = 0;
  for (const [index, item] of items.entries()) {
    const place = places[index] as number;
    while (after.length < place && old < kept.length) after.push(kept[old++] as Item);
    after.push(item);
  }
  return [...after, ...kept.slice(old)];
}

/** Whether two values that JSON can hold say the same. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, index) => equal(value, b[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => equal(left[key], right[key]));
}
