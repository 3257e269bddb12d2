/** One account in the notation of `testing/accounts.ts`, and what it is an example of. */
export type Example = readonly [name: string, account: string];
