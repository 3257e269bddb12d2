import * as vscode from "vscode";
import type { AnnotationList, AnnotationView } from "../../../server/src/protocol.ts";
import { afterChanges } from "../../../server/src/text/listChanges.ts";
import type { Session } from "../session.ts";

interface Asked {
  /** The version of the text that the answer counts in. */
  readonly version: number;
  readonly answer: Promise<AnnotationList>;
}

interface Answered {
  readonly answer: number;
  readonly annotations: readonly AnnotationView[];
}

/** The annotations of open documents: asked for once, and again when they or the text under them have changed. */
export class AnnotationLists implements vscode.Disposable {
  private readonly session: Session;
  private readonly asked = new Map<string, Asked>();
  /** The last answer of each, which the server tells the next one by. */
  private readonly answers = new Map<string, Answered>();
  private readonly changed = new vscode.EventEmitter<string | undefined>();
  private readonly subscriptions: vscode.Disposable[];
  /** Fires with the URI of the document whose annotations are others than before; with none where all may be. */
  readonly onDidChange = this.changed.event;

  constructor(session: Session) {
    this.session = session;
    this.subscriptions = [
      session.on("readout/annotationsChanged", (changed) => {
        const uri = vscode.Uri.parse(changed.uri).toString();
        this.asked.delete(uri);
        this.changed.fire(uri);
      }),
      session.onDidStart(() => {
        this.asked.clear();
        this.answers.clear();
        this.changed.fire(undefined);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.asked.delete(uri.toString());
        this.answers.delete(uri.toString());
      }),
      this.changed,
    ];
  }

  /** The annotations of the document as it is now, in text order. */
  of(document: vscode.TextDocument): Promise<AnnotationList> {
    const uri = document.uri.toString();
    const known = this.asked.get(uri);
    if (known?.version === document.version) return known.answer;
    const answer = this.ask(uri);
    const asked = { version: document.version, answer };
    this.asked.set(uri, asked);
    answer.catch(() => {
      if (this.asked.get(uri) === asked) this.asked.delete(uri);
    });
    return answer;
  }

  private async ask(uri: string): Promise<AnnotationList> {
    const before = this.answers.get(uri);
    const changes = await this.session.request("readout/annotations/changes", {
      textDocument: { uri },
      since: before?.answer ?? null,
    });
    const { answer, version, unsaved, error } = changes;
    const annotations = afterChanges(before?.annotations ?? [], changes);
    this.answers.set(uri, { answer, annotations });
    return { version, annotations, unsaved, error };
  }

  /** To be called after an act on these documents' annotations: word of it from the server may come a moment later. */
  forget(...uris: readonly string[]): void {
    for (const uri of uris) this.asked.delete(vscode.Uri.parse(uri).toString());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
