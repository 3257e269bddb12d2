import * as vscode from "vscode";
import type { EntitySummary } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { iconOfType, nameOfType } from "./names.ts";

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: EntitySummary;
}

/** Typing comes in bursts: one search a burst, milliseconds. */
const DELAY = 120;

/**
 * Asks for an entry of the gazetteer, searching while the person types, in any language. `first` are shown before
 * anything is typed. Undefined where the person chooses none.
 */
export function pickEntity(
  session: Session,
  title: string,
  { language, first = [], query = "" }: { language: string; first?: readonly EntitySummary[]; query?: string },
): Promise<EntitySummary | undefined> {
  const picker = vscode.window.createQuickPick<EntityItem>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t("Type a name in any language, or an id");
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = first.map(itemOf);
  picker.value = query;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const search = async (typed: string): Promise<void> => {
    const number = ++asked;
    picker.busy = true;
    try {
      const found = await session.request("readout/entities/search", { query: typed, language });
      if (number === asked) picker.items = (typed.trim() === "" ? first : found).map(itemOf);
    } catch {
      if (number === asked) picker.items = [];
    } finally {
      if (number === asked) picker.busy = false;
    }
  };
  if (query !== "") void search(query);
  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => {
      clearTimeout(timer);
      timer = setTimeout(() => void search(typed), DELAY);
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.entity);
      picker.hide();
    });
    picker.onDidHide(() => {
      clearTimeout(timer);
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf(entity: EntitySummary): EntityItem {
  const { name, type, key, description, native } = entity;
  return {
    label: name,
    description: native === null ? nameOfType(type) : `\u2068${native}\u2069 · ${nameOfType(type)}`,
    detail: [description, key].filter((part) => part !== null).join(" · "),
    iconPath: iconOfType(type),
    // The search has matched already, also by names that are not shown.
    alwaysShow: true,
    entity,
  };
}
