import { type CodeAction, CodeActionKind, type Command } from "vscode-languageserver";
import type { EntityType, GazetteerChange, NameAt, Range, TextDocumentRef } from "../../protocol.ts";
import type { Server } from "../feature.ts";
import { nameAt } from "./nameAt.ts";

/** Longer selections are no names. UTF-16 code units. */
const LONGEST_NAME = 120;
const commonTypes: readonly EntityType[] = ["person", "place", "organisation", "event"];
/** What settles a guess at one stroke. */
const fixes: ReadonlySet<string> = new Set([
  "readout.acceptGuess",
  "readout.notAName",
  "readout.notANameHere",
  "readout.notANameInFile",
  "readout.notANameAtCursor",
]);

/**
 * What can be done with the name at the cursor or the words selected, in the user's own gazetteer. Clients with commands
 * of their own ask the person for what is open; for others there is what needs no question.
 */
export function entityActions(server: Server, textDocument: TextDocumentRef, asked: Range): CodeAction[] {
  if (!server.session.trusted) return [];
  const isSelection = asked.start.line !== asked.end.line || asked.start.character !== asked.end.character;
  const found = nameAt(server, textDocument, asked);
  if (found === null || found.text.trim() === "" || found.text.length > LONGEST_NAME) return [];
  if (found.mention === null && !isSelection) return [];
  return server.session.client.options.entityCommands === true
    ? commands(textDocument, found)
    : [...changes(textDocument, found), ...adding(textDocument, found)];
}

const isGuess = ({ mention }: NameAt): boolean => mention !== null && mention.key === null;

/** Acts that ask no question. */
function changes(
  textDocument: TextDocumentRef,
  { text, range, basicForm, language, documentRef, fileRef, mention }: NameAt,
): CodeAction[] {
  if (mention === null) return [];
  const nowhereIn = (where: string, ref: string): CodeAction =>
    changing(`“${text}” Is Not a Name in This ${where}`, textDocument, {
      kind: "not-name",
      text: basicForm,
      language,
      documentRef: ref,
    });
  const others = mention.candidates.filter(({ key }) => key !== mention.key);
  return [
    ...others.map(({ key, name }) =>
      changing(`“${text}” Means ${name} Here`, textDocument, { kind: "other-entity", range, key }),
    ),
    changing(`“${text}” Is Not a Name`, textDocument, { kind: "not-name", text: basicForm, language }),
    ...(fileRef === null ? [] : [nowhereIn("File", fileRef)]),
    nowhereIn("Document", documentRef),
    changing(`“${text}” Is Not a Name Here`, textDocument, { kind: "other-entity", range, key: null }),
  ];
}

/** Adding the words as one of the commonest kinds. */
function adding(textDocument: TextDocumentRef, { text, basicForm, language, mention }: NameAt): CodeAction[] {
  if (mention !== null && mention.key !== null) return [];
  return commonTypes.map((type) =>
    changing(`Add “${text}” to the Gazetteer (${type})`, textDocument, {
      kind: "add",
      name: basicForm,
      language,
      type,
    }),
  );
}

/** The commands of the VS Code client, with the place they are for. */
function commands(textDocument: TextDocumentRef, found: NameAt): CodeAction[] {
  const { text, range, fileRef, mention } = found;
  const at = { uri: textDocument.uri, range };
  const action = (title: string, command: string, key?: string): CodeAction => ({
    title,
    kind: isGuess(found) && fixes.has(command) ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    command: { title, command, arguments: [key === undefined ? at : { ...at, key }] },
  });
  const others = (mention?.candidates ?? []).filter(({ key }) => key !== mention?.key);
  return [
    ...(isGuess(found) ? [action(`Add “${text}” to the Gazetteer`, "readout.acceptGuess")] : []),
    ...others.map(({ key, name }) => action(`“${text}” Means ${name} Here`, "readout.otherEntityHere", key)),
    ...(mention === null || isGuess(found)
      ? [action(`Add “${text}” to the Gazetteer as…`, "readout.addToGazetteer")]
      : []),
    ...(mention === null
      ? []
      : [
          action(`“${text}” Is Not a Name`, "readout.notAName"),
          ...(fileRef === null ? [] : [action(`“${text}” Is Not a Name in This File`, "readout.notANameInFile")]),
          action(`“${text}” Is Not a Name in This Document`, "readout.notANameHere"),
          action(`“${text}” Is Not a Name Here`, "readout.notANameAtCursor"),
        ]),
    action(`“${text}” Is an Alias of…`, "readout.aliasOf"),
    action(`“${text}” Means Another Entity Here…`, "readout.otherEntityHere"),
    action(`Look Up “${text}” on Wikidata…`, "readout.lookUpOnWikidata"),
  ];
}

function changing(title: string, textDocument: TextDocumentRef, change: GazetteerChange): CodeAction {
  const command: Command = {
    title,
    command: "readout.server.changeGazetteer",
    arguments: [{ textDocument, change, write: true }],
  };
  return { title, kind: CodeActionKind.RefactorRewrite, command };
}
