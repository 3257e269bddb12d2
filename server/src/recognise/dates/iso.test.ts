import assert from "node:assert/strict";
import { isoOf } from "./iso.ts";

describe("ISO 8601 of TIMEX3 values", () => {
  const cases: readonly (readonly [value: string | null, iso: string | null])[] = [
    ["2025-01-21", "2025-01-21"],
    ["2025-01", "2025-01"],
    ["2025", "2025"],
    ["2025-01-21T15:00+03:00", "2025-01-21T15:00+03:00"],
    ["2025-01-20TEV", "2025-01-20"],
    ["2025-01-20/2025-01-24", "2025-01-20/2025-01-24"],
    ["2024-Q3", "2024-07/2024-09"],
    ["2024-H2", "2024-07/2024-12"],
    ["2024-Q1/2024-Q3", "2024-01/2024-09"],
    ["2023-WI", "2023-12/2024-02"],
    ["2025-W05", "2025-W05"],
    ["2025-W05-WE", "2025-02-01/2025-02-02"],
    ["199", "1990/1999"],
    ["20", "2000/2099"],
    ["BC0044", "-0043"],
    ["P2Y6M", "P2Y6M"],
    ["T09:00/T17:00", "T09:00/T17:00"],
    ["XXXX-02-04", null],
    ["XXXX-WXX-5", null],
    ["PXD", null],
    ["PAST_REF", null],
    ["PRESENT_REF/2024", null],
    [null, null],
  ];
  for (const [value, iso] of cases) it(`${value} is ${iso}`, () => assert.equal(isoOf(value), iso));
});
