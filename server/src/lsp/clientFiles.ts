import { failure, success } from "../annotation/result.ts";
import type { ClientRequests, FileAnswer } from "../protocol.ts";
import { baseName, type FileResult, type Files } from "../workspace/files.ts";
import { createTurns } from "../workspace/turns.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** Sends a request of the table to the client. */
export type AskClient = <M extends keyof ClientRequests>(
  method: M,
  params: ClientRequests[M]["params"],
) => Promise<ClientRequests[M]["result"]>;

/** The files of the client: a browser's, or those of a workspace that is on no disk. */
export function createClientFiles(ask: AskClient): Files {
  const turns = createTurns();

  const result = async <Answer, Value>(
    uri: string,
    answer: Promise<FileAnswer<Answer>>,
    read: (value: Answer) => Value,
  ): Promise<FileResult<Value>> => {
    try {
      const given = await answer;
      return given.ok ? success(read(given.value)) : failure({ kind: given.kind, uri, message: given.message });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failure({ kind: "other", uri, message: `${baseName(uri)}: ${reason}` });
    }
  };
  const same = <Value>(value: Value): Value => value;
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

  return {
    read: (uri) => result(uri, ask("readout/fs/read", { uri }), ({ base64 }) => fromBase64(base64)),
    stat: (uri) => result(uri, ask("readout/fs/stat", { uri }), same),
    list: (uri) => result(uri, ask("readout/fs/list", { uri }), (entries) => entries.toSorted(byName)),
    writeAtomically: (uri, content) => result(uri, ask("readout/fs/write", { uri, base64: toBase64(content) }), same),
    rename: (from, to) => result(from, ask("readout/fs/rename", { from, to }), same),
    remove: (uri) => result(uri, ask("readout/fs/remove", { uri }), same),
    // Other windows on the same files have servers of their own; the store merges what they write.
    exclusively: async (uri, action) => success(await turns.take(uri, action)),
  };
}
