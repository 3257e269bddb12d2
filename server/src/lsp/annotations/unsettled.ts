import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  DiagnosticSeverity,
} from "vscode-languageserver";
import type { AnnotationView, Range, serverCommands } from "../../protocol.ts";
import type { PlacedAnnotation } from "../../workspace/annotations/anchors.ts";

type Unsettled = Exclude<AnnotationView["state"], "anchored">;

const severities: Readonly<Record<Unsettled, DiagnosticSeverity>> = {
  moved: DiagnosticSeverity.Hint,
  changed: DiagnosticSeverity.Information,
  ambiguous: DiagnosticSeverity.Warning,
  orphaned: DiagnosticSeverity.Warning,
};

const sayings: Readonly<Record<Unsettled, (quote: string) => string>> = {
  moved: (quote) => `The tag on “${quote}” has gone along with its words. Accept its place, or give it another one.`,
  changed: (quote) => `The words of this tag have changed; it was made on “${quote}”.`,
  ambiguous: (quote) => `The words “${quote}” stand more than once now; which of them are meant?`,
  orphaned: (quote) => `A tag has lost its words: “${quote}”. Select the words that it belongs to, or remove it.`,
};

/** More than these of one file help nobody. */
const MOST = 200;
/** So many lost tags are offered for one selection. */
const MOST_OFFERED = 8;
const LONGEST_QUOTE = 60;

export function isUnsettled({ annotation, document, anchoring }: PlacedAnnotation): boolean {
  return anchoring.state !== "anchored" || (document < 0 && annotation.target.fragments.length === 0);
}

/** What a person should look at, at the passages that are not settled; of lost tags at `startOf` their document. */
export function placeDiagnostics(
  views: readonly AnnotationView[],
  startOf: (documentId: string) => Range,
): readonly Diagnostic[] {
  return views.slice(0, MOST).map((view) => {
    const state = view.state as Unsettled;
    return {
      range: view.ranges[0] ?? startOf(view.documentId),
      severity: severities[state],
      code: `tag-${state}`,
      source: "Readout",
      message: sayings[state](short(view.quote)),
    };
  });
}

/** What can be done about unsettled tags at the range asked about, and about lost ones with the words selected. */
export function placeActions(uri: string, unsettled: readonly AnnotationView[], asked: Range): readonly CodeAction[] {
  const here = unsettled.filter(({ ranges }) => ranges.some((range) => touches(range, asked)));
  const lost = unsettled.filter(({ state }) => state === "orphaned").slice(0, MOST_OFFERED);
  const actions = here.flatMap((view) => [
    action(`Accept the place of the tag on “${short(view.quote)}”`, "readout.server.acceptPlaces", {
      textDocument: { uri },
      ids: [view.id],
    }),
    ...view.candidates
      .filter((range) => !isEmpty(range))
      .map((range) => moveTo(uri, view, range, `Put the tag on line ${range.start.line + 1} instead`)),
    remove(uri, view),
  ]);
  if (isEmpty(asked)) return actions;
  const offered = lost.map((view) => moveTo(uri, view, asked, `Put the lost tag on “${short(view.quote)}” here`));
  return [...actions, ...offered];
}

function moveTo(uri: string, { id }: AnnotationView, range: Range, title: string): CodeAction {
  return action(title, "readout.server.editAnnotations", {
    textDocument: { uri },
    ids: [id],
    set: { ranges: [range] },
  });
}

function remove(uri: string, { id, quote }: AnnotationView): CodeAction {
  return action(`Remove the tag on “${short(quote)}”`, "readout.server.removeAnnotations", {
    textDocument: { uri },
    ids: [id],
  });
}

function action(title: string, name: keyof typeof serverCommands, params: unknown): CodeAction {
  const command: Command = { title, command: name, arguments: [params] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

function short(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "")}…`;
}

function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
