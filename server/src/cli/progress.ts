import type { Writable } from "node:stream";

/** Not more often than this, in milliseconds: terminals are slow. */
const interval = 100;
const width = 24;

/** A bar on a terminal that says how far long work has come; on anything else it is silent. */
export class ProgressBar {
  private readonly stream: Writable & { readonly isTTY?: boolean };
  private readonly label: string;
  private drawn = 0;
  private isShown = false;

  constructor(stream: Writable, label: string) {
    this.stream = stream;
    this.label = label;
  }

  /** `of` is 0 where it is not known yet. */
  show(done: number, of: number): void {
    const now = performance.now();
    if (this.stream.isTTY !== true || now - this.drawn < interval) return;
    this.drawn = now;
    this.isShown = true;
    const full = of === 0 ? 0 : Math.round((width * Math.min(done, of)) / of);
    const bar = of === 0 ? `${done}` : `${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${of}`;
    this.stream.write(`\r\u001b[2K${this.label} ${bar}`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.isShown) this.stream.write("\r\u001b[2K");
    this.isShown = false;
  }
}
