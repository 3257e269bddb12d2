import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from "vscode-languageserver";
import { dateFixes, type Fix, fixesOf } from "../../features/fixes.ts";
import type { DocumentView } from "../../features/view.ts";
import type { Problem } from "../../recognise/model.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature } from "../feature.ts";
import { entityActions } from "../gazetteer/actions.ts";
import { viewsIn } from "../perDocument.ts";
import type { Session } from "../session.ts";
import { placeFixes } from "./placeProblems.ts";
import { speakerActions } from "./speakers.ts";

const kinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite];

/** Quick fixes of the problems in the range, and what can be done with a date, as edits of the text. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: kinds } },
  register(server) {
    const { session } = server;
    server.handle(CodeActionRequest.type, async ({ textDocument, range, context }) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined) return null;
      const asked = session.converter(file).span(range);
      const views = viewsIn(file, asked);
      const wanted = (kind: CodeActionKind): boolean =>
        context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      return [
        ...(wanted(CodeActionKind.QuickFix) ? quickFixes(session, file, views, asked, context.diagnostics) : []),
        ...(wanted(CodeActionKind.QuickFix) ? await placeFixes(server, textDocument.uri, range) : []),
        ...(wanted(CodeActionKind.RefactorRewrite) ? dateActions(session, file, views, asked) : []),
        ...speakerActions(server, textDocument, range).filter(({ kind }) => kind !== undefined && wanted(kind)),
        ...entityActions(server, textDocument, range).filter(({ kind }) => kind !== undefined && wanted(kind)),
      ];
    });
  },
};

function quickFixes(
  session: Session,
  file: OpenFile,
  views: readonly DocumentView[],
  asked: Span,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const convert = session.converter(file);
  const actions: CodeAction[] = [];
  const add = (problem: Problem, view: DocumentView | null): void => {
    const base = view?.span.start ?? 0;
    if (!touches(problem, base, asked) || session.settings.ignoredProblems.has(problem.code)) return;
    const { start } = convert.range(problem, base);
    const mended = diagnostics.filter(
      ({ code, range }) =>
        code === problem.code && range.start.line === start.line && range.start.character === start.character,
    );
    for (const fix of fixesOf(problem, view)) {
      actions.push({
        ...actionOf(session, file, fix, base),
        kind: CodeActionKind.QuickFix,
        // What takes text away is not for "fix all".
        isPreferred: fix.edits.some(({ newText }) => newText !== ""),
        ...(mended.length === 0 ? {} : { diagnostics: mended }),
      });
    }
  };
  for (const problem of file.problems) add(problem, null);
  for (const view of views) for (const problem of [...view.problems, ...view.analysis.problems]) add(problem, view);
  return actions;
}

/** A day that the text names can be made the document's date. */
function dateActions(session: Session, file: OpenFile, views: readonly DocumentView[], asked: Span): CodeAction[] {
  return views.flatMap((view) => {
    const base = view.span.start;
    const days = view.analysis.dates.filter(
      (date) => touches(date, base, asked) && date.value !== null && /^\d{4}-\d\d-\d\d$/.test(date.value),
    );
    return days
      .filter(({ value }) => value !== view.analysis.date.value || view.analysis.date.source !== "header")
      .flatMap(({ value }) => dateFixes(view, value as string))
      .map((fix) => ({ ...actionOf(session, file, fix, base), kind: CodeActionKind.RefactorRewrite }));
  });
}

function touches(span: Span, base: number, asked: Span): boolean {
  return span.start + base <= asked.end && asked.start <= span.end + base;
}

function actionOf(session: Session, file: OpenFile, fix: Fix, base: number): CodeAction {
  const convert = session.converter(file);
  const edits = fix.edits.map((edit) => ({ range: convert.range(edit, base), newText: edit.newText }));
  const textDocument = { uri: file.uri, version: file.version };
  const edit = session.client.versionedEdits
    ? { documentChanges: [{ textDocument, edits }] }
    : { changes: { [file.uri]: edits } };
  return { title: fix.title, edit };
}
