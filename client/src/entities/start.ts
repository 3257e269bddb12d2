import type * as vscode from "vscode";
import type { Session } from "../session.ts";
import { acts } from "./acts.ts";
import { followSources, GazetteerFile } from "./apply.ts";
import { entityDocuments } from "./documents.ts";
import { guessContext } from "./guessContext.ts";
import { viewCommands } from "./view/commands.ts";
import { EntitiesView } from "./view/entitiesView.ts";
import { importing } from "./wikidata/importing.ts";
import { lookUp } from "./wikidata/lookUp.ts";

/** Starts all that is about entities: the view, entries as documents, and the commands. Returns the commands. */
export function startEntities(context: vscode.ExtensionContext, session: Session) {
  const file = new GazetteerFile(session);
  const view = new EntitiesView(session, context.workspaceState);
  context.subscriptions.push(view, entityDocuments(session), guessContext(session), followSources(session));
  return {
    ...acts({ session, file }),
    ...viewCommands({ session, file, view }),
    "readout.lookUpOnWikidata": lookUp({ session, file }),
    "readout.importEntities": importing(session),
  };
}
