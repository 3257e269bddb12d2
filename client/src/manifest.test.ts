import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tokenModifiers, tokenTypes } from "../../server/src/protocol.ts";
import { commandIds } from "./commands/ids.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string }[];
    readonly menus: Readonly<Record<string, readonly { command: string }[]>>;
    readonly keybindings: readonly { command: string; key: string; mac: string; when: string; args?: unknown }[];
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly configurationDefaults: {
      readonly "editor.semanticTokenColorCustomizations": Readonly<Record<string, { rules: Record<string, unknown> }>>;
    };
    readonly semanticTokenTypes: readonly { id: string }[];
    readonly semanticTokenModifiers: readonly { id: string }[];
    readonly semanticTokenScopes: readonly { language: string; scopes: Record<string, string[]> }[];
  };
}

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
describe("the manifest", () => {
  it("lists just the commands that the client registers", () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).toSorted(), commandIds.toSorted());
  });

  it("names only listed commands in menus and keys", () => {
    const listed = new Set(contributes.commands.map(({ command }) => command));
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of named) assert.ok(listed.has(command), command);
  });

  it("binds keys in source documents and in its own lists only, no two alike", () => {
    for (const { when } of contributes.keybindings) assert.match(when, /editorLangId == readout|readout\.\w/);
    const keys = contributes.keybindings.map(({ key, when }) => `${key} when ${when}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("gives keys of annotation mode to listed commands only", () => {
    const listed = new Set(contributes.commands.map(({ command }) => command));
    for (const { args } of contributes.keybindings.filter(({ command }) => command === "readout.pressKey"))
      assert.ok(typeof args === "string" && (!args.startsWith("readout.") || listed.has(args)), String(args));
  });

  it("contributes the server's token types and modifiers, with a fallback scope each", () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id).toSorted(), [...tokenTypes].sort());
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id).toSorted(), [...tokenModifiers].sort());
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {}).toSorted(), [...tokenTypes].sort());
  });

  it("contributes the colours of every kind, for every sort of theme", () => {
    const ids = new Set(contributes.colors.map(({ id }) => id));
    for (const type of tokenTypes) {
      const kind = type.charAt(7).toLowerCase() + type.slice(8);
      assert.ok(ids.has(`readout.${kind}.background`), kind);
      if (kind !== "boilerplate") assert.ok(ids.has(`readout.${kind}.underline`), kind);
    }
    for (const { defaults } of contributes.colors)
      assert.deepEqual(Object.keys(defaults).toSorted(), ["dark", "highContrast", "highContrastLight", "light"]);
  });

  it("gives a kind the same colour in left-to-right text as in right-to-left text", () => {
    for (const [themes, sort] of [
      ["[*Dark*]", "dark"],
      ["[*Light*]", "light"],
    ] as const) {
      const rules = contributes.configurationDefaults["editor.semanticTokenColorCustomizations"][themes]?.rules ?? {};
      assert.deepEqual(Object.keys(rules).toSorted(), [...tokenTypes].toSorted());
      for (const { id, defaults } of contributes.colors) {
        const [, kind = "", part] = id.split(".");
        if (part !== "underline") continue;
        assert.equal(rules[`readout${kind.charAt(0).toUpperCase()}${kind.slice(1)}`], defaults[sort], id);
      }
    }
  });
});
