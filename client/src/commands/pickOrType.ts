import * as vscode from "vscode";

/** An item with what it stands for; separators have nothing. */
export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value?: Value;
}

/**
 * Has the person choose one of the items, or type words that `typed` makes an item of; undefined where the person
 * leaves, or chooses what stands for nothing.
 */
export function pickOrType<Value>(
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
  items: readonly Choice<Value>[],
  typed: (words: string) => Choice<Value>,
): Promise<Value | undefined> {
  const pick = vscode.window.createQuickPick<Choice<Value>>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.items = items;
  pick.onDidChangeValue((value) => {
    const words = value.trim();
    pick.items = words === "" ? items : [...items, { ...typed(words), alwaysShow: true }];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
