import * as vscode from "vscode";
import type { AddCodeParams, CodeView } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

/** How many codes are remembered as used last. */
const RECENT = 8;
const RECENT_KEY = "readout.recentCodes";

/** The codes as the server has them, asked for once and again when they change; and which were used last. */
export class Codebook implements vscode.Disposable {
  private readonly session: Session;
  private readonly memory: vscode.Memento;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private asked: Promise<readonly CodeView[]> | undefined;
  /** Fires when the codes are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(session: Session, memory: vscode.Memento) {
    this.session = session;
    this.memory = memory;
    const forget = () => {
      this.asked = undefined;
    };
    this.subscriptions = [
      session.on("readout/codebookChanged", () => {
        forget();
        this.changed.fire();
      }),
      session.onDidStart(forget),
    ];
  }

  /** In the order of the codebook. */
  codes(): Promise<readonly CodeView[]> {
    const asked = (this.asked ??= this.session.request("readout/codebook", null).then(({ codes }) => codes));
    asked.catch(() => {
      if (this.asked === asked) this.asked = undefined;
    });
    return asked;
  }

  /** The codes by their ids, in the order of the codebook. */
  async byId(): Promise<ReadonlyMap<string, CodeView>> {
    return new Map((await this.codes()).map((code) => [code.id, code]));
  }

  /** Writes a new code into the codebook; its id. */
  async add(code: AddCodeParams): Promise<string> {
    const { id } = await this.session.request("readout/codebook/add", code);
    this.asked = undefined;
    return id;
  }

  /** Ids of the codes used last, the last first. */
  recent(): readonly string[] {
    return this.memory.get<string[]>(RECENT_KEY, []);
  }

  async remember(ids: readonly string[]): Promise<void> {
    const rest = this.recent().filter((id) => !ids.includes(id));
    await this.memory.update(RECENT_KEY, [...ids, ...rest].slice(0, RECENT));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }
}
