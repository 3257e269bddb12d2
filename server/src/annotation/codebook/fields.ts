/** What may stand in a codebook and what it is for, as the schema has it; shown while one is edited. */

export interface FieldHelp {
  readonly name: string;
  readonly help: string;
  /** What stands behind the name where the field is new. */
  readonly begin: string;
}

export const bookFields: readonly FieldHelp[] = [
  { name: "name", help: "What the codebook is called.", begin: " " },
  { name: "description", help: "What it is for.", begin: " " },
  {
    name: "unit",
    help: "What codes are said of unless they state it themselves: `passage`, `statement`, `document`, or a list of them.",
    begin: " ",
  },
  { name: "codes", help: "The codes by their ids. An id never changes once annotations refer to it.", begin: "\n  " },
];

export const codeFields: readonly FieldHelp[] = [
  { name: "name", help: "What people read; the id where it is left out.", begin: " " },
  { name: "description", help: "When the code is to be given.", begin: " " },
  { name: "parent", help: "Id of the code above it. The colour is handed down.", begin: " " },
  {
    name: "color",
    help: 'Colour of its passages, in quotes: `"#2e8b57"`. Left out, that of the code above it.',
    begin: " ",
  },
  { name: "key", help: "The letter or digit that gives it in annotation mode.", begin: " " },
  { name: "unit", help: "What it is said of: `passage`, `statement`, `document`, or a list of them.", begin: " " },
  { name: "examples", help: "Sentences that get it, as a list.", begin: "\n      - " },
  {
    name: "attributes",
    help: "What more can be said with it, by name: each with a `type` and, for a choice, `values`.",
    begin: "\n      ",
  },
];

export const attributeFields: readonly FieldHelp[] = [
  { name: "type", help: "`text`, `number`, `boolean`, `date`, or `choice` with its `values`.", begin: " " },
  { name: "values", help: "The allowed values of a choice, as a list.", begin: " [" },
  { name: "description", help: "What it means.", begin: " " },
];

/** Colours that are told apart by people who see them differently, and read on light and dark grounds. */
export const suggestedColors: readonly string[] = [
  "#2e8b57",
  "#c0722a",
  "#8a6fd1",
  "#3f86c6",
  "#c4547d",
  "#7d828a",
  "#a08a1e",
  "#1f9a9a",
  "#b5483a",
];
