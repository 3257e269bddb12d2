import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../server/src/text/span.ts";

/** A row of a gold file: a span in a file of the corpus and what is right there. */
export interface GoldRow extends Span {
  readonly file: string;
  readonly surface?: string;
  /** May be found or left out without penalty. */
  readonly optional?: boolean;
  readonly inBoilerplate?: boolean;
  readonly inHeader?: boolean;
  /** Other extents that are right too. */
  readonly acceptSpans?: readonly Span[];
}

export interface GoldEntity extends GoldRow {
  readonly label: string;
  readonly id: string | null;
  readonly name: string;
  /** Shorter names within: neither wanted nor wrong. */
  readonly nested?: readonly Span[];
}

export interface GoldDate extends GoldRow {
  readonly value: string | null;
  readonly accept?: readonly (string | null)[];
}

export interface GoldStatement extends GoldRow {
  readonly speaker: string | null;
  readonly attribution: string;
}

export interface GoldMeeting {
  readonly file: string;
  readonly "meeting date"?: string | null;
  readonly mode?: string | null;
  readonly place?: string | null;
  readonly participants?: readonly string[];
  readonly attendees?: readonly string[];
  readonly boilerplate?: readonly Span[];
  readonly header?: readonly Span[];
}

/** A sentence that says the same as every other one of its meeting and counterpart. */
export interface GoldCounterpart extends GoldRow {
  readonly document: string;
  readonly meeting: string;
  readonly counterpart: string;
}

/** A meeting told in a document; the same `meeting` wherever the same one is told. */
export interface GoldAccount {
  readonly file: string;
  readonly document: string;
  readonly meeting: string;
}

export interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly dates: readonly GoldDate[];
  readonly statements: readonly GoldStatement[];
  readonly meetings: readonly GoldMeeting[];
  readonly accounts: readonly GoldAccount[];
  readonly counterparts: readonly GoldCounterpart[];
}

/** The gold answers in a folder of JSON Lines files; a layer without a file is empty. */
export function readGold(folder: string): Gold {
  const rows = (name: string): readonly unknown[] => {
    const path = join(folder, `${name}.jsonl`);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
  };
  return {
    entities: rows("entities") as readonly GoldEntity[],
    dates: rows("dates") as readonly GoldDate[],
    statements: rows("statements") as readonly GoldStatement[],
    meetings: rows("meetings") as readonly GoldMeeting[],
    accounts: rows("accounts") as readonly GoldAccount[],
    counterparts: rows("counterparts") as readonly GoldCounterpart[],
  };
}
