import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from "vscode-languageserver";
import { type Fix, fixesOf } from "../../features/fixes.ts";
import type { Problem } from "../../recognise/model.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature } from "../feature.ts";
import { viewsIn } from "../perDocument.ts";
import type { Session } from "../session.ts";

/** Quick fixes of the problems in the range, as edits of the text. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register(server) {
    const { session } = server;
    server.handle(CodeActionRequest.type, ({ textDocument, range, context }) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined || !wanted(context.only)) return null;
      const asked = session.converter(file).span(range);
      const convert = session.converter(file);
      return problemsAt(session, file, asked).flatMap(({ problem, base }) => {
        const { start } = convert.range(problem, base);
        const shown = context.diagnostics.filter(
          ({ code, range: { start: at } }) =>
            code === problem.code && at.line === start.line && at.character === start.character,
        );
        return fixesOf(problem).map((fix) => actionOf(session, file, fix, base, shown));
      });
    });
  },
};

function wanted(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => CodeActionKind.QuickFix.startsWith(kind));
}

/** The problems that touch the span, each with the file offset that it counts from. */
function problemsAt(session: Session, file: OpenFile, asked: Span) {
  const touches = (problem: Problem, base: number): boolean =>
    problem.start + base <= asked.end && asked.start <= problem.end + base;
  const found = file.problems.map((problem) => ({ problem, base: 0 }));
  for (const { span, problems, analysis } of viewsIn(file, asked)) {
    for (const problem of [...problems, ...analysis.problems]) found.push({ problem, base: span.start });
  }
  const { ignoredProblems } = session.settings;
  return found.filter(({ problem, base }) => touches(problem, base) && !ignoredProblems.has(problem.code));
}

function actionOf(session: Session, file: OpenFile, fix: Fix, base: number, diagnostics: Diagnostic[]): CodeAction {
  const convert = session.converter(file);
  const edits = fix.edits.map((edit) => ({ range: convert.range(edit, base), newText: edit.newText }));
  const textDocument = { uri: file.uri, version: file.version };
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    // What takes text away is not for "fix all".
    isPreferred: edits.some(({ newText }) => newText !== ""),
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
    edit: session.client.versionedEdits
      ? { documentChanges: [{ textDocument, edits }] }
      : { changes: { [file.uri]: edits } },
  };
}
