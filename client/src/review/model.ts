import * as vscode from "vscode";
import type { ReviewItem } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

/** The review of one file by two annotators: its differences as the server has them, asked for again as they change. */
export class Review implements vscode.Disposable {
  private readonly session: Session;
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly subscriptions: vscode.Disposable[];
  private asked: Promise<readonly ReviewItem[]> | undefined;
  /** Null before a review has begun. */
  uri: vscode.Uri | null = null;
  annotators: readonly [string | null, string | null] = [null, null];
  readonly onDidChange = this.changed.event;

  constructor(session: Session) {
    this.session = session;
    this.subscriptions = [
      session.on("readout/annotationsChanged", ({ uri }) => {
        if (vscode.Uri.parse(uri).toString() === this.uri?.toString()) this.refresh();
      }),
      session.onDidStart(() => this.refresh()),
      this.changed,
    ];
  }

  begin(uri: vscode.Uri, annotators: readonly [string | null, string | null]): void {
    this.uri = uri;
    this.annotators = annotators;
    this.refresh();
  }

  items(): Promise<readonly ReviewItem[]> {
    if (this.uri === null) return Promise.resolve([]);
    const textDocument = { uri: this.uri.toString() };
    this.asked ??= this.session
      .request("readout/review", { textDocument, annotators: this.annotators })
      .then(({ items }) => items);
    return this.asked;
  }

  refresh(): void {
    this.asked = undefined;
    this.changed.fire(undefined);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** Still to be decided: a difference of which nothing has come yet. */
export function isOpen({ kind, settled }: ReviewItem): boolean {
  return kind !== "same" && settled.length === 0;
}

/** Equal for the same annotations, whatever has become of them. */
export function keyOf({ first, second }: ReviewItem): string {
  return `${first?.id ?? ""} ${second?.id ?? ""}`;
}
