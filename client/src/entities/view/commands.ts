import * as vscode from "vscode";
import type { Session } from "../../session.ts";
import type { GazetteerFile } from "../apply.ts";
import { openEntry } from "../documents.ts";
import { pickEntity } from "../pickEntity.ts";
import { placeFor } from "../place.ts";
import type { EntitiesView } from "./entitiesView.ts";
import { isEntityNode } from "./nodes.ts";

interface Parts {
  readonly session: Session;
  readonly file: GazetteerFile;
  readonly view: EntitiesView;
}

/** The commands of the Entities view, and those that hang on an entry rather than on a place of a text. */
export function viewCommands({ session, file, view }: Parts) {
  return {
    "readout.entities.refresh": () => view.refresh(),
    "readout.entities.filter": () => view.askFilter(),
    "readout.entities.clearFilter": () => view.setFilter(""),
    "readout.entities.sortByName": () => view.setOrder("name"),
    "readout.entities.sortByCount": () => view.setOrder("count"),
    "readout.entities.showDocument": () => view.setScope("document"),
    "readout.entities.showFile": () => view.setScope("file"),
    "readout.entities.showWorkspace": () => view.setScope("workspace"),
    "readout.entities.nextMention": (node?: unknown) => go(node, 1),
    "readout.entities.previousMention": (node?: unknown) => go(node, -1),
    "readout.openEntry": async (node?: unknown) => {
      const key = await keyOf(node);
      if (key !== undefined) await openEntry(session, key);
    },
    "readout.hideEntity": async (node?: unknown) => {
      const key = await keyOf(node);
      if (key !== undefined) await file.change({ kind: "hide", key });
    },
    "readout.mergeEntity": async (node?: unknown) => {
      const key = await keyOf(node);
      if (key === undefined) return;
      const name = isEntityNode(node) ? node.entity.name : key;
      const into = await pickEntity(session, vscode.l10n.t("“{0}” is the same as…", name), { language: "en" });
      if (into !== undefined && into.key !== key) await file.change({ kind: "merge", key, into: into.key });
    },
  };

  async function go(node: unknown, step: 1 | -1): Promise<void> {
    if (isEntityNode(node)) await view.goToMention(node, step);
  }

  /** The entry of the view's item, else of the name at the cursor. */
  async function keyOf(node: unknown): Promise<string | undefined> {
    if (isEntityNode(node)) return node.entity.key ?? undefined;
    const key = (await placeFor(session, undefined))?.name.mention?.key ?? undefined;
    if (key === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t("This name is not in the gazetteer."));
    }
    return key;
  }
}
