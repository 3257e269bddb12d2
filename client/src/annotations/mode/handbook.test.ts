import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { letterCommands } from "./letters.ts";

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
  readonly args?: string;
}

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly contributes: { readonly keybindings: readonly Binding[] };
};

/** The keys of the hand-book's table by command, in small letters. */
function handbook(): Map<string, string[]> {
  const table = readFileSync("docs/tagging.md", "utf8").split("\n| In the mode |")[1]?.split("\n\n")[0] ?? "";
  const rows = table.split("\n").flatMap((line) => {
    const cells = /^\| (?<keys>.*?) \| .* \| `(?<command>readout\.\w+)` \|$/.exec(line)?.groups;
    return cells === undefined ? [] : [cells];
  });
  const keys = new Map<string, string[]>();
  for (const { keys: cell = "", command = "" } of rows) {
    if (cell.includes("a code's key")) continue;
    const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => spelledAsBound(key));
    keys.set(command, [...(keys.get(command) ?? []), ...named]);
  }
  return keys;
}

function spelledAsBound(key: string): string {
  return key === "Esc" ? "escape" : key.toLowerCase();
}

describe("the hand-book's table of keys", () => {
  it("names every key of annotation mode, and none that is not bound", () => {
    const bound = new Map<string, Set<string>>();
    const note = (command: string, key: string) => bound.set(command, (bound.get(command) ?? new Set()).add(key));
    for (const { command, key, when, args } of contributes.keybindings) {
      if (!when.includes("&& readout.annotationMode")) continue;
      if (command !== "readout.pressKey") note(command, key);
      else if (args?.startsWith("readout.") === true) note(args, key);
    }
    for (const [letter, command] of Object.entries(letterCommands)) note(command, letter);
    note("readout.nextStatement", "down");
    note("readout.previousStatement", "up");
    // Bound outside the mode too, and told of in the mode's table because it is needed there.
    note("readout.addNote", "ctrl+alt+n");
    const told = handbook();
    told.set("readout.showKeys", told.get("readout.showKeys")?.filter((key) => key !== "?") ?? []);
    const sorted = (keys: ReadonlyMap<string, Iterable<string>>) =>
      Object.fromEntries([...keys.keys()].sort().map((command) => [command, [...(keys.get(command) ?? [])].sort()]));
    assert.deepEqual(sorted(told), sorted(bound));
  });
});
