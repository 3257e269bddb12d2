import * as vscode from "vscode";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import { type ExportSettings, exportAnnotations } from "./exporting.ts";
import { importAnnotations } from "./importing.ts";

/** Annotations out to other tools and in from them. */
export function startInterchange(session: Session, output: vscode.LogOutputChannel) {
  return {
    "readout.exportAnnotations": (format?: unknown, folder?: unknown, settings?: unknown) =>
      exportAnnotations(session, output, {
        format: textOr(format),
        folder: textOr(folder),
        settings: typeof settings === "object" && settings !== null ? (settings satisfies ExportSettings) : undefined,
      }),
    // From the explorer comes the file that was clicked, and all that are selected.
    "readout.importAnnotations": (format?: unknown, sources?: unknown) =>
      importAnnotations(session, output, {
        format: textOr(format),
        sources: format instanceof vscode.Uri ? [format, ...urisIn(sources)] : urisIn(sources),
      }),
  } satisfies Partial<CommandTable>;
}

function textOr(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function urisIn(value: unknown): vscode.Uri[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) =>
    each instanceof vscode.Uri ? [each] : typeof each === "string" ? [vscode.Uri.parse(each)] : [],
  );
}
