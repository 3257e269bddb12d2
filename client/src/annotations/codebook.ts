import type * as vscode from "vscode";
import type { CodeView } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

/** How many codes are remembered as used last. */
const RECENT = 8;
const RECENT_KEY = "readout.recentCodes";

/** The codes as the server has them, asked for once and again when they change; and which were used last. */
export class Codebook {
  private readonly session: Session;
  private readonly memory: vscode.Memento;
  private asked: Promise<readonly CodeView[]> | undefined;

  constructor(session: Session, memory: vscode.Memento) {
    this.session = session;
    this.memory = memory;
    session.on("readout/codebookChanged", () => {
      this.asked = undefined;
    });
  }

  codes(): Promise<readonly CodeView[]> {
    this.asked ??= this.session.request("readout/codebook", null).then(({ codes }) => codes);
    this.asked.catch(() => {
      this.asked = undefined;
    });
    return this.asked;
  }

  /** Ids of the codes used last, the last first. */
  recent(): readonly string[] {
    return this.memory.get<string[]>(RECENT_KEY, []);
  }

  async remember(ids: readonly string[]): Promise<void> {
    const rest = this.recent().filter((id) => !ids.includes(id));
    await this.memory.update(RECENT_KEY, [...ids, ...rest].slice(0, RECENT));
  }
}
