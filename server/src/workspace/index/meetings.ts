import { isCompatible, type MeetingFacts, meetingKey } from "../../recognise/meetings/key.ts";
import type { MeetingMode, MeetingPerson } from "../../recognise/model.ts";
import type { AccountPlace } from "./entry.ts";

/** An account with the file that it stands in. */
export interface MeetingAccount extends AccountPlace {
  readonly uri: string;
}

/** A meeting over all documents that tell of it. */
export interface JoinedMeeting {
  /** Stays the same for as long as the same account comes first. */
  readonly id: string;
  readonly date: string | null;
  readonly mode: MeetingMode | null;
  readonly place: string | null;
  readonly participants: readonly MeetingPerson[];
  /** By URI and place in the file. */
  readonly accounts: readonly MeetingAccount[];
}

/**
 * The meetings that the files of a workspace tell of, joined across documents and languages. Entries are owned by
 * their file. Accounts that may be one meeting share a bucket; only buckets that were touched are joined anew.
 */
export class MeetingIndex {
  /** Accounts of each file, by the file's key. */
  private readonly files = new Map<string, readonly MeetingAccount[]>();
  private readonly buckets = new Map<string, Set<string>>();
  private readonly joined = new Map<string, readonly JoinedMeeting[]>();

  /** Takes the accounts of a file in place of those it had. */
  set(file: string, uri: string, accounts: readonly AccountPlace[]): void {
    this.remove(file);
    if (accounts.length === 0) return;
    this.files.set(
      file,
      accounts.map((account) => ({ ...account, uri })),
    );
    for (const bucket of bucketsOf(file, accounts)) {
      const known = this.buckets.get(bucket);
      if (known === undefined) this.buckets.set(bucket, new Set([file]));
      else known.add(file);
      this.joined.delete(bucket);
    }
  }

  remove(file: string): void {
    const accounts = this.files.get(file);
    if (accounts === undefined) return;
    this.files.delete(file);
    for (const bucket of bucketsOf(file, accounts)) {
      const files = this.buckets.get(bucket);
      files?.delete(file);
      if (files?.size === 0) this.buckets.delete(bucket);
      this.joined.delete(bucket);
    }
  }

  /** All meetings, by date; those without one at the end. */
  all(): JoinedMeeting[] {
    return [...this.buckets.keys()].flatMap((bucket) => this.inBucket(bucket)).sort(byDate);
  }

  /** The meetings that a file tells of, or one document of it, in the order of its telling. */
  in(file: string, documentId?: string): JoinedMeeting[] {
    const found = (this.files.get(file) ?? []).flatMap((account, index) =>
      documentId === undefined || account.documentId === documentId
        ? this.inBucket(bucketOf(file, account, index)).filter(({ accounts }) => accounts.includes(account))
        : [],
    );
    return [...new Set(found)];
  }

  private inBucket(bucket: string): readonly JoinedMeeting[] {
    let meetings = this.joined.get(bucket);
    if (meetings === undefined) {
      meetings = joinedIn(
        bucket,
        [...(this.buckets.get(bucket) ?? [])].flatMap((file) => this.accountsIn(file, bucket)),
      );
      this.joined.set(bucket, meetings);
    }
    return meetings;
  }

  private accountsIn(file: string, bucket: string): MeetingAccount[] {
    return (this.files.get(file) ?? []).filter((account, index) => bucketOf(file, account, index) === bucket);
  }
}

/** Accounts that share no key with any other have a bucket of their own. */
function bucketOf(file: string, { meeting }: AccountPlace, index: number): string {
  return meetingKey(meeting) ?? `${file}#${index}`;
}

function bucketsOf(file: string, accounts: readonly AccountPlace[]): ReadonlySet<string> {
  return new Set(accounts.map((account, index) => bucketOf(file, account, index)));
}

/**
 * Parts accounts of the same day and persons into meetings. Accounts that say most (mode and place) come first, and one
 * that leaves something open goes with the first meeting that it does not contradict; so the order in which files were
 * read makes no difference.
 */
function joinedIn(bucket: string, accounts: readonly MeetingAccount[]): JoinedMeeting[] {
  const inOrder = accounts.toSorted((a, b) => said(b.meeting) - said(a.meeting) || byPlace(a, b));
  const groups: { readonly members: MeetingAccount[]; readonly ways: Map<string, MeetingFacts> }[] = [];
  for (const account of inOrder) {
    const { meeting } = account;
    // Accounts have the bucket's key in common, and few ways of saying where and how: each way is compared once.
    const way = `${meeting.mode}|${meeting.place}`;
    const group = groups.find(
      ({ ways }) => ways.has(way) || [...ways.values()].every((other) => isCompatible(other, meeting)),
    );
    if (group === undefined) groups.push({ members: [account], ways: new Map([[way, meeting]]) });
    else {
      group.members.push(account);
      group.ways.set(way, meeting);
    }
  }
  return groups.map(({ members }, index) => {
    const [fullest] = members as [MeetingAccount];
    return {
      id: index === 0 ? bucket : `${bucket}#${index}`,
      date: fullest.meeting.date,
      mode: fullest.meeting.mode,
      place: fullest.meeting.place,
      participants: fullest.meeting.participants,
      accounts: members.toSorted(byPlace),
    };
  });
}

/** How much an account says of where and how; commentaries say least of that. */
function said({ mode, place }: MeetingFacts): number {
  const parts = place === null ? 0 : place.split(", ").length;
  return parts + (mode === null ? 0 : mode === "commentary" ? -8 : 8);
}

function byPlace(a: MeetingAccount, b: MeetingAccount): number {
  return compare(a.uri, b.uri) || a.range.start.line - b.range.start.line || compare(a.documentId, b.documentId);
}

function byDate(a: JoinedMeeting, b: JoinedMeeting): number {
  return compare(a.date ?? "9", b.date ?? "9") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
