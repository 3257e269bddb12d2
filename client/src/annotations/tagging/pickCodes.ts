import * as vscode from "vscode";
import type { CodeView } from "../../../../server/src/protocol.ts";
import type { Codebook } from "../codebook.ts";
import { type CodeItem, codeItems } from "./codeItems.ts";
import { createCode } from "./createCode.ts";

const CONTEXT = "readout.choosingCodes";

/** What `readout.takeCodeAndAnother` does while codes are chosen. */
let takeAnother: (() => void) | undefined;

/** Takes the code that is marked in the open list, and lets the person choose another one. */
export function takeCodeAndAnother(): void {
  takeAnother?.();
}

/**
 * Asks for one code or several; one that the codebook lacks can be made on the spot. Undefined where the person left.
 */
export async function pickCodes(codebook: Codebook, title: string): Promise<readonly CodeView[] | undefined> {
  const answer = await choose(await codebook.codes(), codebook.recent(), title);
  if (answer === undefined) return undefined;
  const made = answer.create === undefined ? undefined : await createCode(codebook, answer.create);
  if (answer.create !== undefined && made === undefined) return undefined;
  const byId = await codebook.byId();
  const ids = [...answer.ids, ...(made === undefined ? [] : [made])];
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface Answer {
  readonly ids: readonly string[];
  /** The name of a code to be made. */
  readonly create?: string;
}

function choose(codes: readonly CodeView[], recent: readonly string[], title: string): Promise<Answer | undefined> {
  const pick = vscode.window.createQuickPick<CodeItem>();
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  const chosen = new Set<string>();
  pick.title = title;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;

  const show = () => {
    const typed = pick.value.trim();
    const list = [...chosen].map((id) => names.get(id) ?? id).join(", ");
    const finish: CodeItem[] =
      chosen.size > 0 && typed === ""
        ? [{ label: `$(check) ${list}`, description: vscode.l10n.t("take these"), act: "finish" }]
        : [];
    const known = codes.some(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase());
    const label = `$(add) ${vscode.l10n.t("New code “{0}”…", typed)}`;
    const create: CodeItem[] = typed === "" || known ? [] : [{ label, act: "create", alwaysShow: true }];
    pick.items = [...finish, ...codeItems(codes, recent, chosen, typed === ""), ...create];
    pick.placeholder =
      chosen.size === 0
        ? vscode.l10n.t("Type a name, key or description. Ctrl+Enter takes several")
        : vscode.l10n.t("Taken: {0}. Enter adds the marked one and ends", list);
  };
  const toggle = (item: CodeItem | undefined) => {
    if (item?.id === undefined) return;
    if (!chosen.delete(item.id)) chosen.add(item.id);
    pick.value = "";
    show();
  };

  return new Promise((resolve) => {
    const done = (answer: Answer | undefined) => {
      resolve(answer);
      pick.hide();
    };
    pick.onDidChangeValue(show);
    pick.onDidTriggerItemButton(({ item }) => toggle(item));
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item === undefined) return;
      if (item.act === "create") done({ ids: [...chosen], create: pick.value.trim() });
      else done({ ids: item.id === undefined ? [...chosen] : [...new Set([...chosen, item.id])] });
    });
    pick.onDidHide(() => {
      takeAnother = undefined;
      void vscode.commands.executeCommand("setContext", CONTEXT, false);
      resolve(undefined);
      pick.dispose();
    });
    takeAnother = () => toggle(pick.activeItems[0]);
    void vscode.commands.executeCommand("setContext", CONTEXT, true);
    show();
    pick.show();
  });
}
