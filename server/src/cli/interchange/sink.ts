import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../command.ts";
import { reason } from "../paths.ts";

interface Pending {
  readonly target: string;
  readonly part: string;
}

/**
 * Files that come piece by piece. Each is written beside its place and put there when all are whole, so that what fails
 * on the way leaves nothing behind; what is there already stays, unless `force` says otherwise.
 */
export class FileSink {
  private readonly force: boolean;
  private readonly pending: Pending[] = [];
  private open: { readonly path: string; readonly handle: FileHandle } | null = null;

  constructor(force: boolean) {
    this.force = force;
  }

  get count(): number {
    return this.pending.length;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    if (this.open?.path !== path) await this.begin(path);
    if (content.length > 0) await this.open?.handle.write(content as string);
  }

  /** Puts all files into their places. */
  async finish(): Promise<void> {
    await this.close();
    for (const { target, part } of this.pending) await rename(part, target);
  }

  /** Takes back what was written. */
  async discard(): Promise<void> {
    await this.close();
    for (const { part } of this.pending) await rm(part, { force: true });
  }

  private async begin(path: string): Promise<void> {
    await this.close();
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere && !this.force) throw new UsageError(`${path} exists already; --force overwrites it`);
    const part = `${path}.${process.pid}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      this.pending.push({ target: path, part });
      this.open = { path, handle: await open(part, "w") };
    } catch (error) {
      throw new UsageError(`${path}: ${reason(error)}`);
    }
  }

  private async close(): Promise<void> {
    await this.open?.handle.close();
    this.open = null;
  }
}
