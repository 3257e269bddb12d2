import * as vscode from "vscode";
import type { AccountView, CounterpartView } from "../../../server/src/protocol.ts";
import { goTo, say, sourceEditor } from "../annotations/editors.ts";
import { fromRange, refOf, toRange } from "../annotations/places.ts";
import type { Session } from "../session.ts";

/** Where the cursor stands, and what other accounts of that document's meetings say there. */
export interface AccountsHere {
  readonly editor: vscode.TextEditor;
  readonly documentId: string;
  readonly language: string;
  readonly others: readonly CounterpartView[];
}

/** The other accounts of what the document at the cursor tells of; undefined, with a word to the person, without any. */
export async function accountsHere(session: Session): Promise<AccountsHere | undefined> {
  const editor = sourceEditor();
  if (editor === undefined) return undefined;
  const { documentId, language, accounts } = await session.request("readout/counterparts", {
    textDocument: refOf(editor.document),
    position: fromRange(editor.selection).end,
  });
  if (documentId !== null && accounts.length > 0) return { editor, documentId, language, others: accounts };
  void vscode.window.showInformationMessage(
    vscode.l10n.t("No other document of the workspace tells of the same meeting."),
  );
  return undefined;
}

/** One of the accounts: the only one, else the person's choice. */
export async function chooseAccount<Account extends AccountView>(
  accounts: readonly Account[],
  title: string,
  detailOf: (account: Account) => string = () => "",
): Promise<Account | undefined> {
  if (accounts.length < 2) return accounts[0];
  const items = accounts.map((account) => ({
    account,
    label: account.documentId,
    description: [account.language, account.title ?? ""].filter((part) => part !== "").join(" · "),
    detail: detailOf(account),
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  return picked?.account;
}

/** “Go to Same Passage in Another Account”. */
export async function goToSamePassage(session: Session): Promise<void> {
  const here = await accountsHere(session);
  if (here === undefined) return;
  const title = vscode.l10n.t("Go to Same Passage in…");
  const account = await chooseAccount(here.others, title, ({ counterpart }) =>
    counterpart === null ? vscode.l10n.t("does not say it; goes to what stands around it") : "",
  );
  if (account === undefined) return;
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(account.uri));
  const range = toRange(account.counterpart ?? account.near);
  goTo(editor, range);
  if (account.counterpart === null) {
    say(vscode.l10n.t("{0} does not say this; here is what stands around it.", account.documentId));
  } else editor.selection = new vscode.Selection(range.end, range.start);
}
