import type { EntryType } from "../entry.ts";

/**
 * What an item is, told by the classes it is an instance of (P31). The commonest classes only; where none fits, the
 * properties that an item has tell (`byProperty`).
 */
export const classes: Readonly<Record<string, EntryType>> = {
  Q5: "person",
  Q6256: "country",
  Q3624078: "country",
  Q7275: "country",
  Q515: "city",
  Q1549591: "city",
  Q5119: "city",
  Q3957: "city",
  Q486972: "place",
  Q532: "place",
  Q4022: "place",
  Q8502: "place",
  Q23442: "place",
  Q82794: "place",
  Q43229: "organisation",
  Q484652: "organisation",
  Q245065: "organisation",
  Q327333: "organisation",
  Q192350: "organisation",
  Q7278: "organisation",
  Q4830453: "organisation",
  Q783794: "organisation",
  Q1190554: "event",
  Q1656682: "event",
  Q198: "event",
  Q40231: "event",
  Q625994: "event",
  Q131569: "work",
  Q571: "work",
  Q47461344: "work",
  Q12136: "disease",
};

/** Properties that only things of one kind have, the most telling first. */
export const byProperty: readonly (readonly [property: string, type: EntryType])[] = [
  ["P106", "person"],
  ["P569", "person"],
  ["P21", "person"],
  ["P297", "country"],
  ["P1082", "city"],
  ["P625", "place"],
  ["P131", "place"],
  ["P159", "organisation"],
  ["P112", "organisation"],
  ["P1454", "organisation"],
  ["P585", "event"],
  ["P580", "event"],
  ["P50", "work"],
  ["P577", "work"],
  ["P494", "disease"],
  ["P571", "organisation"],
];
