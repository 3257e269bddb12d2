/** Says what is being done now: one line as it starts, so that nobody looks at a silent screen. */
export function step(text: string): void {
  console.log(`• ${text}`);
}

/** Says something that is good to know and stops nothing. */
export function note(text: string): void {
  console.log(`  ${text}`);
}

/** `ms` as a person reads it: `0.4 s`, `83 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 9950 ? 1 : 0)} s`;
}
