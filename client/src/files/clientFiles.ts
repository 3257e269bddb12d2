import * as vscode from "vscode";
import type { FileAnswer, FileErrorKind, FileStat } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** Answers the server's file requests where it has no disk of its own: in the browser and in virtual workspaces. */
export function serveFiles(session: Session): vscode.Disposable {
  const { fs } = vscode.workspace;
  const at = (uri: string) => vscode.Uri.parse(uri);
  return vscode.Disposable.from(
    session.answer("readout/fs/read", ({ uri }) =>
      answered(uri, async () => ({ base64: toBase64(await fs.readFile(at(uri))) })),
    ),
    session.answer("readout/fs/stat", ({ uri }) => answered(uri, async () => statOf(await fs.stat(at(uri))))),
    session.answer("readout/fs/list", ({ uri }) =>
      answered(uri, async () =>
        (await fs.readDirectory(at(uri))).map(([name, type]) => ({ name, kind: kindOf(type) })),
      ),
    ),
    session.answer("readout/fs/write", ({ uri, base64 }) =>
      answered(uri, async () => {
        const target = at(uri);
        await fs.createDirectory(vscode.Uri.joinPath(target, ".."));
        await fs.writeFile(target, fromBase64(base64));
        return null;
      }),
    ),
    session.answer("readout/fs/rename", ({ from, to }) =>
      answered(from, async () => {
        await fs.rename(at(from), at(to), { overwrite: true });
        return null;
      }),
    ),
    session.answer("readout/fs/remove", ({ uri }) =>
      answered(uri, async () => {
        await fs.delete(at(uri));
        return null;
      }),
    ),
  );
}

/** What a file system refuses is an answer to the server, not an error of the connection. */
async function answered<Value>(uri: string, act: () => Promise<Value>): Promise<FileAnswer<Value>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    const name = uri.slice(uri.lastIndexOf("/") + 1);
    const kind = (error instanceof vscode.FileSystemError && kinds[error.code]) || "other";
    return { ok: false, kind, message: sentences[kind]?.(name) ?? `${name}: ${String(error)}` };
  }
}

/** By the `code` of VS Code's errors. */
const kinds: Readonly<Record<string, FileErrorKind>> = {
  FileNotFound: "not-found",
  FileExists: "exists",
  FileIsADirectory: "wrong-kind",
  FileNotADirectory: "wrong-kind",
  NoPermissions: "no-permission",
  Unavailable: "busy",
};

const sentences: Readonly<Partial<Record<FileErrorKind, (name: string) => string>>> = {
  "not-found": (name) => vscode.l10n.t("{0} does not exist.", name),
  exists: (name) => vscode.l10n.t("{0} exists already.", name),
  "wrong-kind": (name) => vscode.l10n.t("{0} is a folder where a file is needed, or a file for a folder.", name),
  "no-permission": (name) => vscode.l10n.t("You have no permission to use {0}, or it is read-only.", name),
  busy: (name) => vscode.l10n.t("{0} cannot be reached at the moment.", name),
};

function kindOf(type: vscode.FileType): "file" | "folder" {
  return (type & vscode.FileType.Directory) === 0 ? "file" : "folder";
}

function statOf({ type, size, mtime }: vscode.FileStat): FileStat {
  return { kind: kindOf(type), size, modified: mtime };
}
