import * as vscode from "vscode";
import type { CommandTable } from "../commands/ids.ts";
import { moveEdge } from "./extent/extent.ts";
import { retrySaving, stepHistory } from "./history.ts";
import { AnnotationMode } from "./mode/mode.ts";
import { Queue } from "./mode/queue.ts";
import { showKeys } from "./mode/showKeys.ts";
import { goToTag, goToUntagged } from "./navigate.ts";
import type { Parts } from "./parts.ts";
import { goToRelated, relate, unrelate } from "./relations.ts";
import { addNote, addSelection, duplicate, moveToSelection, recode, remove, setAttributes } from "./tagging/change.ts";
import { takeCodeAndAnother } from "./tagging/pickCodes.ts";
import { repeatLastCode, tag } from "./tagging/tag.ts";

/** The commands that are about tags in the editor, by their ids. Given while the server starts, they wait for it. */
export function annotationCommands(parts: Parts, log: vscode.LogOutputChannel) {
  const mode = new AnnotationMode(parts, (command) => run(command));
  const acts = {
    "readout.tagStatement": (codes?: unknown) => tag(parts, codes),
    "readout.tagJoined": (codes?: unknown) => tag(parts, codes, "joined"),
    "readout.tagDocument": (codes?: unknown) => tag(parts, codes, "document"),
    "readout.repeatLastCode": () => repeatLastCode(parts),
    "readout.recodeTag": (code?: unknown) => recode(parts, code),
    "readout.duplicateTag": () => duplicate(parts),
    "readout.setAttributes": () => setAttributes(parts),
    "readout.addNote": () => addNote(parts),
    "readout.removeTag": () => remove(parts),
    "readout.moveTag": () => moveToSelection(parts),
    "readout.addToTag": () => addSelection(parts),
    "readout.extendEnd": () => moveEdge(parts, "end", "forward", "word"),
    "readout.shrinkEnd": () => moveEdge(parts, "end", "back", "word"),
    "readout.extendStart": () => moveEdge(parts, "start", "back", "word"),
    "readout.shrinkStart": () => moveEdge(parts, "start", "forward", "word"),
    "readout.extendEndBySentence": () => moveEdge(parts, "end", "forward", "sentence"),
    "readout.shrinkEndBySentence": () => moveEdge(parts, "end", "back", "sentence"),
    "readout.extendStartBySentence": () => moveEdge(parts, "start", "back", "sentence"),
    "readout.shrinkStartBySentence": () => moveEdge(parts, "start", "forward", "sentence"),
    "readout.relateTag": () => relate(parts),
    "readout.unrelateTag": () => unrelate(parts),
    "readout.goToRelatedTag": () => goToRelated(parts),
    "readout.nextTag": () => goToTag(parts, "next"),
    "readout.previousTag": () => goToTag(parts, "previous"),
    "readout.nextUntagged": () => goToUntagged(parts, "next"),
    "readout.previousUntagged": () => goToUntagged(parts, "previous"),
    "readout.undoTag": () => stepHistory(parts, "readout/undo"),
    "readout.redoTag": () => stepHistory(parts, "readout/redo"),
    "readout.pressKey": (key?: unknown) => mode.press(key),
    // Not waited for: what is picked from the list has its own turn.
    "readout.showKeys": () =>
      void parts.codebook
        .codes()
        .then(showKeys)
        .catch((error: unknown) => log.error(String(error))),
  } satisfies Partial<CommandTable>;
  /** For a key of the mode, which has its turn already. Commands of others have no turn to wait for. */
  const run = (command: string): unknown =>
    command in acts ? acts[command as keyof typeof acts]() : vscode.commands.executeCommand(command);
  const queue = new Queue();
  const inTurn = Object.entries(acts).map(([id, act]) => {
    const turn = async (argument?: unknown) => {
      try {
        return await onAnnotation(parts, argument, act);
      } finally {
        await cursorArrived();
      }
    };
    return [id, (argument?: unknown) => queue.run(() => turn(argument))];
  });
  const table = {
    ...(Object.fromEntries(inTurn) as typeof acts),
    // Out of turn: no key is to type into the text while an earlier one waits for the server.
    "readout.annotationMode": () => mode.toggle(),
    "readout.takeCodeAndAnother": takeCodeAndAnother,
    "readout.retrySaving": () => retrySaving(parts),
  } satisfies Partial<CommandTable>;
  return { mode, table };
}

/**
 * Resolves when the window has told where the cursor stands. A cursor that a command has put elsewhere is told of by the
 * window a moment later, after words of where it stood before: a key that came in between would tag the wrong statement.
 */
async function cursorArrived(): Promise<void> {
  // Whatever the window is asked, its answer comes behind all that it has told before.
  await vscode.commands.executeCommand("setContext", "readout.turn", true);
}

/** Links name the annotation that a command is about; without one, it is about what stands at the cursor. */
async function onAnnotation(
  { atCursor }: Parts,
  argument: unknown,
  act: (argument?: unknown) => unknown,
): Promise<unknown> {
  const id =
    typeof argument === "object" && argument !== null && "annotation" in argument ? argument.annotation : undefined;
  if (typeof id !== "string") return act(argument);
  atCursor.mean(id);
  try {
    return await act();
  } finally {
    atCursor.mean(undefined);
  }
}
