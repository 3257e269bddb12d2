/** A possible match of a row with a column, by the column's index. */
export interface Match {
  readonly column: number;
  readonly cost: number;
}

interface Step {
  readonly column: number;
  readonly distance: number;
}

/**
 * The cheapest matching of rows with columns in which each is used at most once: the column of each row, or -1 for a
 * row that is better left alone, which costs `alone` (of that row). Shortest augmenting paths over the matches given, with
 * potentials (R. Jonker and A. Volgenant, Computing 38, 1987), so that sparse matches take little time.
 */
export function cheapestMatching(
  matches: readonly (readonly Match[])[],
  columnCount: number,
  alone: readonly number[],
): number[] {
  const rows = matches.length;
  // Every row has a column of its own behind the real ones, which stands for being left alone.
  const width = columnCount + rows;
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(width).fill(-1);
  const price = new Float64Array(width);
  const all = matches.map((own, row) => [...own, { column: columnCount + row, cost: alone[row] as number }]);

  for (let root = 0; root < rows; root++) {
    const distance = new Map<number, number>();
    const from = new Map<number, number>();
    const done = new Set<number>();
    const queue = new Heap();
    let row = root;
    let base = 0;
    let free = -1;
    let reached = 0;
    for (;;) {
      const held = columnOf[row] as number;
      const heldCost =
        held < 0 ? 0 : (all[row]?.find(({ column }) => column === held)?.cost ?? 0) - (price[held] as number);
      for (const { column, cost } of all[row] as Match[]) {
        if (done.has(column)) continue;
        const length = base + cost - (price[column] as number) - heldCost;
        if (length >= (distance.get(column) ?? Number.POSITIVE_INFINITY)) continue;
        distance.set(column, length);
        from.set(column, row);
        queue.push({ column, distance: length });
      }
      let next = queue.pop();
      while (next !== undefined && (done.has(next.column) || next.distance > (distance.get(next.column) as number))) {
        next = queue.pop();
      }
      // A row's own column is always within reach, so there is a next one.
      const step = next as Step;
      done.add(step.column);
      base = step.distance;
      const holder = rowOf[step.column] as number;
      if (holder < 0) {
        free = step.column;
        reached = base;
        break;
      }
      row = holder;
    }
    for (const column of done) {
      const length = distance.get(column) as number;
      if (length < reached) price[column] = (price[column] as number) + length - reached;
    }
    for (let column = free; column >= 0; ) {
      const owner = from.get(column) as number;
      const before = columnOf[owner] as number;
      columnOf[owner] = column;
      rowOf[column] = owner;
      column = before;
    }
  }
  return Array.from(columnOf, (column) => (column < columnCount ? column : -1));
}

/** A binary heap, the least distance first. */
class Heap {
  private readonly items: Step[] = [];

  push(step: Step): void {
    const { items } = this;
    let at = items.push(step) - 1;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if ((items[above] as Step).distance <= step.distance) break;
      items[at] = items[above] as Step;
      at = above;
    }
    items[at] = step;
  }

  pop(): Step | undefined {
    const { items } = this;
    const least = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return least;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (items[child + 1] as Step).distance < (items[child] as Step).distance) child++;
      if ((items[child] as Step).distance >= last.distance) break;
      items[at] = items[child] as Step;
      at = child;
    }
    items[at] = last;
    return least;
  }
}
