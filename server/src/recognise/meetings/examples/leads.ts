/**
 * First sentences that tell of a meeting, in the notation of `statements/testing/accounts.ts`, by how they met. One a
 * line; behind `=>` the place that must be found, else none. All marked persons meet. `none`: sentences that tell of no
 * meeting.
 */
export type Leads = Readonly<Record<"in person" | "phone" | "video" | "letter" | "none", string>>;
