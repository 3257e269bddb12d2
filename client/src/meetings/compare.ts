import * as vscode from "vscode";
import type { AccountView } from "../../../server/src/protocol.ts";
import { goTo } from "../annotations/editors.ts";
import { toRange } from "../annotations/places.ts";
import type { Session } from "../session.ts";
import { accountsHere, chooseAccount } from "./accounts.ts";
import { Comparison, type Side } from "./comparison.ts";
import { isNode, type Node } from "./nodes.ts";

/** “Compare Accounts”: opens two accounts side by side, one comparison at a time. */
export class Compare implements vscode.Disposable {
  private readonly session: Session;
  private current: Comparison | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /** Compares what `given` names (an item of the Meetings view, a document), else the document at the cursor. */
  async begin(given?: unknown): Promise<void> {
    const sides = await this.sidesFor(given);
    if (sides === undefined) return;
    this.end();
    const [left, right] = sides;
    const editors = [
      await vscode.window.showTextDocument(vscode.Uri.parse(left.uri), { viewColumn: vscode.ViewColumn.One }),
      await vscode.window.showTextDocument(vscode.Uri.parse(right.uri), {
        viewColumn: vscode.ViewColumn.Two,
        preserveFocus: true,
      }),
    ] as const;
    for (const [index, { range, keepsCursor }] of sides.entries()) {
      if (keepsCursor !== true && range !== undefined) goTo(editors[index] as vscode.TextEditor, toRange(range));
    }
    const comparison = new Comparison(this.session, [left, right], editors);
    this.current = comparison;
    comparison.onDidEnd(() => {
      if (this.current === comparison) this.end();
    });
    try {
      await comparison.align();
    } catch (error) {
      this.end();
      throw error;
    }
  }

  end(): void {
    this.current?.dispose();
    this.current = undefined;
  }

  dispose(): void {
    this.end();
  }

  private async sidesFor(given: unknown): Promise<readonly [Opening, Opening] | undefined> {
    if (isNode(given)) return this.sidesOf(given);
    if (isDocument(given)) {
      const textDocument = { uri: given.uri };
      const { meetings } = await this.session.request("readout/meetings", {
        textDocument,
        documentId: given.documentId,
      });
      const accounts = meetings.flatMap((meeting) => meeting.accounts);
      const own = accounts.find((account) => isSame(account, given));
      return own === undefined ? undefined : this.withAnother(own, accounts);
    }
    const here = await accountsHere(this.session);
    if (here === undefined) return undefined;
    const other = await chooseAccount(distinct(here.others), title());
    if (other === undefined) return undefined;
    const { editor, documentId, language } = here;
    return [{ uri: editor.document.uri.toString(), documentId, language, keepsCursor: true }, other];
  }

  private async sidesOf(node: Node): Promise<readonly [Opening, Opening] | undefined> {
    if (node.kind === "account") return this.withAnother(node.account, node.parent.meeting.accounts);
    if (node.kind === "period") return undefined;
    const accounts = distinct(node.meeting.accounts);
    const [first, second] = accounts;
    if (first === undefined || second === undefined) return undefined;
    if (accounts.length === 2) return [first, second];
    const one = await chooseAccount(accounts, vscode.l10n.t("Compare Accounts: First"));
    return one === undefined ? undefined : this.withAnother(one, accounts);
  }

  private async withAnother(
    one: AccountView,
    accounts: readonly AccountView[],
  ): Promise<readonly [Opening, Opening] | undefined> {
    const other = await chooseAccount(
      distinct(accounts).filter((account) => !isSame(account, one)),
      title(),
    );
    return other === undefined ? undefined : [one, other];
  }
}

/** A side, and where its editor is to stand. */
interface Opening extends Side, Partial<Pick<AccountView, "range">> {
  readonly keepsCursor?: boolean;
}

function title(): string {
  return vscode.l10n.t("Compare With…");
}

type Named = Pick<AccountView, "uri" | "documentId">;

function isSame(a: Named, b: Named): boolean {
  return a.uri === b.uri && a.documentId === b.documentId;
}

/** Each document once: one may tell of a meeting in several places. */
function distinct<Account extends AccountView>(accounts: readonly Account[]): Account[] {
  return accounts.filter((account, index) => accounts.findIndex((each) => isSame(each, account)) === index);
}

function isDocument(value: unknown): value is Named {
  return typeof value === "object" && value !== null && "uri" in value && "documentId" in value;
}
