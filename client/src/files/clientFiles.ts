import * as vscode from "vscode";
import type { FileStat } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** Answers the server's file requests where it has no disk of its own: in the browser and in virtual workspaces. */
export function serveFiles(session: Session): vscode.Disposable {
  const { fs } = vscode.workspace;
  const at = (uri: string) => vscode.Uri.parse(uri);
  return vscode.Disposable.from(
    session.answer("readout/fs/read", ({ uri }) =>
      orNull(async () => ({ base64: toBase64(await fs.readFile(at(uri))) })),
    ),
    session.answer("readout/fs/stat", ({ uri }) => orNull(async () => statOf(await fs.stat(at(uri))))),
    session.answer("readout/fs/list", ({ uri }) =>
      orNull(async () => (await fs.readDirectory(at(uri))).map(([name, type]) => ({ name, kind: kindOf(type) }))),
    ),
    session.answer("readout/fs/write", async ({ uri, base64 }) => {
      const target = at(uri);
      await fs.createDirectory(vscode.Uri.joinPath(target, ".."));
      await fs.writeFile(target, fromBase64(base64));
      return null;
    }),
    session.answer("readout/fs/rename", async ({ from, to }) => {
      await fs.rename(at(from), at(to), { overwrite: true });
      return null;
    }),
    session.answer("readout/fs/remove", async ({ uri }) => {
      await fs.delete(at(uri));
      return null;
    }),
  );
}

function kindOf(type: vscode.FileType): "file" | "folder" {
  return (type & vscode.FileType.Directory) === 0 ? "file" : "folder";
}

function statOf({ type, size, mtime }: vscode.FileStat): FileStat {
  return { kind: kindOf(type), size, modified: mtime };
}

/** Null where there is nothing at the address; other errors stay errors. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}
