import * as vscode from "vscode";
import { languageId, type SuggestionView } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { toRange } from "../annotations/places.ts";

/** Milliseconds after a change until suggestions are asked for again: nobody waits for them. */
const QUIET = 700;

/** Suggested codes of the documents that are shown. */
export class Suggestions implements vscode.Disposable {
  private readonly session: Session;
  private readonly log: vscode.LogOutputChannel;
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly known = new Map<string, readonly SuggestionView[]>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Fires with the document whose suggestions are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(session: Session, log: vscode.LogOutputChannel) {
    this.session = session;
    this.log = log;
    const soon = () => this.askSoon();
    this.subscriptions = [
      session.on("readout/annotationIndexChanged", soon),
      session.on("readout/codebookChanged", soon),
      session.onDidStart(soon),
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === languageId) soon();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("readout.suggestions")) soon();
      }),
      this.changed,
      { dispose: () => clearTimeout(this.timer) },
    ];
  }

  /** In text order, as far as they are known. */
  of(document: vscode.TextDocument): readonly SuggestionView[] {
    return this.known.get(document.uri.toString()) ?? [];
  }

  /** The one whose statement the cursor stands in. */
  at({ document, selection }: vscode.TextEditor): SuggestionView | undefined {
    return this.of(document).find(({ range }) => toRange(range).contains(selection.active));
  }

  /** No longer shown: it was accepted or rejected. */
  drop(document: vscode.TextDocument, gone: SuggestionView): void {
    const uri = document.uri.toString();
    this.known.set(
      uri,
      this.of(document).filter((each) => each !== gone),
    );
    this.changed.fire(document.uri);
  }

  /** Asks for those of a document now. */
  async ask(document: vscode.TextDocument): Promise<readonly SuggestionView[]> {
    const textDocument = { uri: document.uri.toString() };
    const { version, suggestions } = await this.session.request("readout/suggestions", { textDocument });
    // Typed meanwhile: asked for again when that has come to rest.
    if (version === document.version) {
      this.known.set(textDocument.uri, suggestions);
      this.changed.fire(document.uri);
    }
    return this.of(document);
  }

  private askSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const { document } of vscode.window.visibleTextEditors) {
        if (document.languageId !== languageId) continue;
        this.ask(document).catch((error: unknown) => this.log.warn(`suggestions: ${String(error)}`));
      }
    }, QUIET);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
