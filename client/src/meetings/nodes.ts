import * as vscode from "vscode";
import type { AccountView, MeetingView } from "../../../server/src/protocol.ts";

/** What the Meetings view shows: a time line of years and months, meetings, and the documents that tell of them. */
export type Node = PeriodNode | MeetingNode | AccountNode;

interface PeriodNode {
  readonly kind: "period";
  /** `2025`, `2025-01`; empty for meetings without a date. */
  readonly period: string;
  readonly meetings: readonly MeetingView[];
  readonly parent: PeriodNode | undefined;
}

export interface MeetingNode {
  readonly kind: "meeting";
  readonly meeting: MeetingView;
  readonly parent: PeriodNode;
}

export interface AccountNode {
  readonly kind: "account";
  readonly account: AccountView;
  readonly parent: MeetingNode;
}

const { t } = vscode.l10n;

/** The years of the time line, the latest first, and at the end what has no date. */
export function yearsOf(meetings: readonly MeetingView[]): PeriodNode[] {
  return periods(meetings, 4, undefined);
}

/** A year's months, a month's meetings, a meeting's accounts. Meetings of a year without a month stand in the year. */
export function childrenOf(node: Node): Node[] {
  if (node.kind === "account") return [];
  if (node.kind === "meeting") {
    return node.meeting.accounts.map((account) => ({ kind: "account", account, parent: node }));
  }
  if (node.period.length === 4) {
    const whole = node.meetings.filter(({ date }) => (date ?? "").length < 7);
    const dated = node.meetings.filter(({ date }) => (date ?? "").length >= 7);
    return [...periods(dated, 7, node), ...meetingNodes(whole, node)];
  }
  return meetingNodes(node.meetings, node);
}

/** The node of a meeting with those above it. */
export function findMeeting(meetings: readonly MeetingView[], id: string): MeetingNode | undefined {
  const search = (nodes: readonly Node[]): MeetingNode | undefined => {
    for (const node of nodes) {
      if (node.kind === "meeting" && node.meeting.id === id) return node;
      if (node.kind !== "period" || !node.meetings.some((meeting) => meeting.id === id)) continue;
      return search(childrenOf(node));
    }
    return undefined;
  };
  return search(yearsOf(meetings));
}

function periods(meetings: readonly MeetingView[], length: number, parent: PeriodNode | undefined): PeriodNode[] {
  const groups = new Map<string, MeetingView[]>();
  for (const meeting of meetings) {
    const period = (meeting.date ?? "").slice(0, length);
    const known = groups.get(period);
    if (known === undefined) groups.set(period, [meeting]);
    else known.push(meeting);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([period, members]) => ({ kind: "period", period, meetings: members, parent }));
}

function meetingNodes(meetings: readonly MeetingView[], parent: PeriodNode): MeetingNode[] {
  return meetings
    .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0))
    .map((meeting) => ({ kind: "meeting", meeting, parent }));
}

const icons: Readonly<Record<string, string>> = {
  video: "device-camera-video",
  phone: "call-outgoing",
  letter: "mail",
  commentary: "comment",
};

export function itemOf(node: Node): vscode.TreeItem {
  if (node.kind === "period") return periodItem(node);
  return node.kind === "meeting" ? meetingItem(node) : accountItem(node);
}

function periodItem({ period, meetings }: PeriodNode): vscode.TreeItem {
  const item = new vscode.TreeItem(periodName(period), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `period ${period}`;
  item.description = String(meetings.length);
  item.contextValue = "period";
  item.accessibilityInformation = { label: t("{0}: {1} meetings", periodName(period), meetings.length) };
  return item;
}

function periodName(period: string): string {
  if (period === "") return t("Without a Date");
  if (period.length === 4) return period;
  const month = new Date(`${period}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(vscode.env.language, { month: "long", timeZone: "UTC" }).format(month);
}

function meetingItem({ meeting }: MeetingNode): vscode.TreeItem {
  const { id, title, mode, place, accounts } = meeting;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `meeting ${id}`;
  const languages = [...new Set(accounts.map(({ language }) => language))].join(", ");
  item.description = [place ?? "", accounts.length > 1 ? `${accounts.length} (${languages})` : languages]
    .filter((part) => part !== "")
    .join(" · ");
  item.iconPath = new vscode.ThemeIcon(icons[mode ?? ""] ?? "organization");
  item.contextValue = accounts.length > 1 ? "toldMeeting" : "meeting";
  item.tooltip = [title, place ?? "", ...accounts.map(({ documentId, language }) => `${documentId} (${language})`)]
    .filter((line) => line !== "")
    .join("\n");
  item.accessibilityInformation = {
    label: t("{0}, told in {1} documents: {2}", [title, place ?? ""].join(" "), accounts.length, languages),
  };
  const [first] = accounts;
  if (first !== undefined) item.command = openCommand(first);
  return item;
}

function accountItem({ account, parent }: AccountNode): vscode.TreeItem {
  const { documentId, language, title, uri, range } = account;
  const item = new vscode.TreeItem(isolated(documentId), vscode.TreeItemCollapsibleState.None);
  item.id = `account ${parent.meeting.id} ${uri} ${documentId} ${range.start.line}:${range.start.character}`;
  item.description = title === null ? language : `${language} · ${isolated(title)}`;
  item.iconPath = new vscode.ThemeIcon("file-text");
  item.contextValue = parent.meeting.accounts.length > 1 ? "toldAccount" : "account";
  item.tooltip = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  item.accessibilityInformation = { label: t("{0}, in the language {1}", documentId, language) };
  item.command = openCommand(account);
  return item;
}

function openCommand({ uri, range: { start, end } }: AccountView): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return {
    command: "vscode.open",
    title: t("Open"),
    arguments: [vscode.Uri.parse(uri), { selection, preserveFocus: true }],
  };
}

export function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    (value.kind === "period" || value.kind === "meeting" || value.kind === "account")
  );
}

/** Keeps the direction of a name from leaking into what stands beside it. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
