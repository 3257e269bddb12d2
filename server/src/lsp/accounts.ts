import type { AccountView, AlignedStatement, AlignmentView, CounterpartView, MeetingView } from "../protocol.ts";
import { meetingTitle } from "../features/outline.ts";
import { accountOf, type AccountStatement } from "../recognise/accounts/account.ts";
import { align } from "../recognise/accounts/align.ts";
import { covers } from "../text/span.ts";
import { decodeFile } from "../workspace/decode.ts";
import type { JoinedMeeting, MeetingAccount } from "../workspace/index/meetings.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";
import { documentsById } from "../workspace/annotations/anchors.ts";
import { refused } from "./guard.ts";
import { PerDocument } from "./perDocument.ts";
import type { Session } from "./session.ts";

/** A document of a file, open or not. */
interface Place {
  readonly file: OpenFile;
  readonly index: number;
}

const statements = new PerDocument((view) => accountOf(view.text, view.analysis));

export function meetingView(meeting: JoinedMeeting): MeetingView {
  const { id, date, mode, place, participants, accounts } = meeting;
  return {
    id,
    title: meetingTitle(meeting),
    date,
    mode,
    place,
    participants: participants.map(({ name }) => name),
    accounts: accounts.map(accountView),
  };
}

function accountView({ uri, documentId, language, title, range }: MeetingAccount): AccountView {
  return { uri, documentId, language, title, range };
}

/** Aligns two documents statement by statement. */
export async function alignmentOf(session: Session, left: DocumentName, right: DocumentName): Promise<AlignmentView> {
  const [one, other] = [await placeOf(session, left), await placeOf(session, right)];
  const [ours, theirs] = [statements.of(one.file, one.index), statements.of(other.file, other.index)];
  const { forward, backward } = align(ours, theirs);
  const [range, otherRange] = [ranges(session, one), ranges(session, other)];
  const aligned = (
    from: readonly AccountStatement[],
    to: readonly AccountStatement[],
    counterparts: Int32Array,
    [here, there]: readonly [typeof range, typeof range],
  ): AlignedStatement[] =>
    from.map((statement, index) => {
      const target = to[counterparts[index] as number];
      return { range: here(statement), counterpart: target === undefined ? null : there(target) };
    });
  return {
    left: aligned(ours, theirs, forward, [range, otherRange]),
    right: aligned(theirs, ours, backward, [otherRange, range]),
  };
}

/** Where another account of the meeting says the same as the statement at `offset` (of the file). */
export async function counterpartIn(
  session: Session,
  { file, index }: Place,
  offset: number,
  account: MeetingAccount,
): Promise<CounterpartView> {
  const other = await placeOf(session, account);
  const [ours, theirs] = [statements.of(file, index), statements.of(other.file, other.index)];
  const { forward } = align(ours, theirs);
  const at = nearest(ours, offset - file.range(index).start);
  const range = ranges(session, other);
  const found = theirs[forward[at] ?? -1];
  const near = found ?? theirs[around(forward, at)];
  return {
    ...accountView(account),
    counterpart: found === undefined || !holds(ours[at], offset - file.range(index).start) ? null : range(found),
    near: near === undefined ? account.range : range(near),
  };
}

function holds(statement: AccountStatement | undefined, offset: number): boolean {
  return statement !== undefined && (covers(statement, offset) || statement.end === offset);
}

/** The statement at the offset, else the one before it. */
function nearest(account: readonly AccountStatement[], offset: number): number {
  return Math.max(
    0,
    account.findLastIndex(({ start }) => start <= offset),
  );
}

/** The counterpart of the nearest statement before `at` that has one, else behind it. */
function around(counterparts: Int32Array, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (counterparts[index] !== -1) return counterparts[index] as number;
  return counterparts.slice(at).find((index) => index !== -1) ?? -1;
}

function ranges(session: Session, { file, index }: Place) {
  const [convert, base] = [session.converter(file), file.range(index).start];
  return (statement: AccountStatement) => convert.range(statement, base);
}

type DocumentName = Pick<AccountView, "uri" | "documentId">;

/** The document as the client has it, else as it is on disk. */
async function placeOf(session: Session, { uri, documentId }: DocumentName): Promise<Place> {
  const file = session.files.get(uri) ?? (await fromDisk(session, uri));
  const index = documentsById(file).get(documentId);
  if (index === undefined) throw refused(`The document “${documentId}” is no longer in its file.`);
  return { file, index };
}

async function fromDisk(session: Session, uri: string): Promise<OpenFile> {
  const read = await session.disk.read(uri);
  if (!read.ok) throw refused(read.error.message);
  return session.files.read(uri, decodeFile(read.value).text);
}
