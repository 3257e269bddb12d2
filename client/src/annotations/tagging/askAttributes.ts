import * as vscode from "vscode";
import type { AttributeDefinitionView, AttributeValueView, CodeView } from "../../../../server/src/protocol.ts";
import { readValue } from "./attributeValue.ts";

/**
 * Asks for the attributes that the codes define, one after the other. An empty answer gives none; undefined where the
 * person left.
 */
export async function askAttributes(
  codes: readonly CodeView[],
  known: readonly AttributeValueView[] = [],
): Promise<AttributeValueView[] | undefined> {
  const definitions = new Map<string, { readonly definition: AttributeDefinitionView; readonly code: CodeView }>();
  for (const code of codes)
    for (const definition of code.attributes)
      if (!definitions.has(definition.name)) definitions.set(definition.name, { definition, code });
  const given: AttributeValueView[] = [];
  let step = 0;
  for (const [name, { definition, code }] of definitions) {
    const title = vscode.l10n.t("{0}: {1} ({2} of {3})", code.name, name, ++step, definitions.size);
    const value = await ask(definition, title, known.find((each) => each.name === name)?.value);
    if (value === undefined) return undefined;
    if (value !== null) given.push({ name, value });
  }
  return given;
}

type Answer = AttributeValueView["value"] | null | undefined;

function ask(definition: AttributeDefinitionView, title: string, known: AttributeValueView["value"] | undefined) {
  if (definition.type === "choice") return choose(definition, title, definition.values, known);
  if (definition.type !== "boolean") return type(definition, title, known);
  const [yes, no] = [vscode.l10n.t("yes"), vscode.l10n.t("no")];
  const said = known === undefined ? undefined : known === true ? yes : no;
  return choose(definition, title, [yes, no], said).then((answer) =>
    typeof answer === "string" ? answer === yes : answer,
  );
}

async function choose(
  { description }: AttributeDefinitionView,
  title: string,
  values: readonly string[],
  known: AttributeValueView["value"] | undefined,
): Promise<Answer> {
  const items: (vscode.QuickPickItem & { readonly value: string | null })[] = values.map((value) => {
    return { label: value, value, ...(value === known ? { description: vscode.l10n.t("now") } : {}) };
  });
  items.push({ label: vscode.l10n.t("(leave open)"), value: null });
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: description ?? "" });
  return picked?.value;
}

async function type(
  { type: kind, description }: AttributeDefinitionView,
  title: string,
  known: AttributeValueView["value"] | undefined,
): Promise<Answer> {
  const wanted = {
    number: vscode.l10n.t("A number such as 12.5"),
    date: vscode.l10n.t("A date such as 2025-03-18, 2025-03 or 2025"),
  };
  const form = kind === "number" || kind === "date" ? wanted[kind] : undefined;
  const text = await vscode.window.showInputBox({
    title,
    value: known === undefined ? "" : String(known),
    prompt: [description, vscode.l10n.t("Empty leaves it open.")].filter((part) => part !== null).join(" "),
    ...(form === undefined ? {} : { placeHolder: form }),
    validateInput: (typed) => (readValue(kind, typed) === undefined ? (form ?? null) : null),
  });
  return text === undefined ? undefined : readValue(kind, text);
}
