import type { SearchAnnotationsParams } from "../../../protocol.ts";
import type { Entry } from "./entry.ts";

/** Rows of one entry; null for all of them. */
export interface Selected {
  readonly entry: Entry;
  readonly rows: readonly number[] | null;
}

interface Place {
  readonly entry: Entry;
  readonly row: number;
}

/** The rows from `offset` on, `limit` at most, in the order asked for. */
export function page(
  selected: readonly Selected[],
  sort: NonNullable<SearchAnnotationsParams["sort"]>,
  offset: number,
  limit: number,
): readonly Place[] {
  if (limit === 0) return [];
  return sort === "text" ? inTextOrder(selected, offset, limit) : newestFirst(selected, sort, offset, limit);
}

function inTextOrder(selected: readonly Selected[], offset: number, limit: number): readonly Place[] {
  const shown: Place[] = [];
  let skip = offset;
  for (const { entry, rows } of selected) {
    const count = rows?.length ?? entry.ids.length;
    for (let index = Math.min(skip, count); index < count; index++) {
      if (shown.length === limit) return shown;
      shown.push({ entry, row: rows === null ? index : (rows[index] as number) });
    }
    skip = Math.max(0, skip - count);
  }
  return shown;
}

/** Only the times are sorted, as plain numbers; then those rows are gathered that are new enough for the page. */
function newestFirst(
  selected: readonly Selected[],
  by: "created" | "modified",
  offset: number,
  limit: number,
): readonly Place[] {
  const times = new Float64Array(
    selected.reduce((sum, { entry, rows }) => sum + (rows?.length ?? entry.ids.length), 0),
  );
  let count = 0;
  const each = (look: (entry: Entry, row: number, time: number) => void): void => {
    for (const { entry, rows } of selected) {
      const length = rows?.length ?? entry.ids.length;
      for (let index = 0; index < length; index++) {
        const row = rows === null ? index : (rows[index] as number);
        look(entry, row, timeOf(entry[by][row] as number));
      }
    }
  };
  each((_entry, _row, time) => {
    times[count++] = -time;
  });
  times.sort();
  const oldest = -(times[Math.min(offset + limit, count) - 1] ?? Number.POSITIVE_INFINITY);
  const candidates: (Place & { readonly time: number })[] = [];
  each((entry, row, time) => {
    if (time >= oldest) candidates.push({ entry, row, time });
  });
  return candidates.sort((a, b) => b.time - a.time).slice(offset, offset + limit);
}

/** What is no instant is older than everything. */
function timeOf(time: number): number {
  return Number.isNaN(time) ? -Number.MAX_VALUE : time;
}
