import * as vscode from "vscode";
import type { Session } from "../session.ts";
import { goToSamePassage } from "./accounts.ts";
import { Compare } from "./compare.ts";
import { MeetingsView } from "./view.ts";

/** Starts all that is about meetings: the view, the comparison, and the commands. Returns the commands. */
export function startMeetings(context: vscode.ExtensionContext, session: Session) {
  const view = new MeetingsView(session);
  const compare = new Compare(session);
  context.subscriptions.push(view, compare);
  return {
    "readout.meetings.filter": () => view.askFilter(),
    "readout.meetings.clearFilter": () => view.setFilter(null),
    "readout.meetings.refresh": () => view.refresh(),
    "readout.revealMeeting": async (given?: unknown) => {
      await vscode.commands.executeCommand("readout.meetings.focus");
      const id = typeof given === "object" && given !== null && "meeting" in given ? given.meeting : undefined;
      const found = typeof id === "string" ? id : await meetingHere(session);
      if (found !== undefined) await view.reveal(found);
    },
    "readout.compareAccounts": (given?: unknown) => compare.begin(given),
    "readout.endComparison": () => compare.end(),
    "readout.goToSamePassage": () => goToSamePassage(session),
  };
}

/** The first meeting that the file in the editor tells of. */
async function meetingHere(session: Session): Promise<string | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return undefined;
  const { meetings } = await session.request("readout/meetings", { textDocument: { uri } });
  return meetings[0]?.id;
}
