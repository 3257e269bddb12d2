/** The commands that the extension registers; package.json lists the same. */
export const commandIds = [
  "readout.tagStatement",
  "readout.addNote",
  "readout.removeTag",
  "readout.undoTag",
  "readout.redoTag",
  "readout.retrySaving",
  "readout.exportAnnotations",
  "readout.useForFolder",
  "readout.restartServer",
  "readout.showOutput",
] as const;
export type CommandId = (typeof commandIds)[number];

/** What is done at a command, with the arguments that whoever gave it passes along. */
export type CommandTable<Ids extends CommandId = CommandId> = Readonly<Record<Ids, (...args: never[]) => unknown>>;
