import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { distFolder } from "../../scripts/support/paths.ts";

/** The language server as it is shipped, in a process of its own, spoken to over its standard streams. */
export class ServerProcess {
  private readonly child: ChildProcess;
  readonly connection: ProtocolConnection;

  /** `program` is the folder of the bundles; `environment` is added to this process's own. */
  constructor(program = distFolder, environment: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, ["--expose-gc", join(program, "server.js"), "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    this.child = child;
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.connection.listen();
  }

  /** `folders` are URIs. */
  async start(folders: readonly string[] = []): Promise<void> {
    await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: { textDocument: { semanticTokens: { requests: { full: { delta: true }, range: true } } } },
    });
    await this.connection.sendNotification("initialized", {});
  }

  /** Milliseconds of processor time that the process has used; NaN where the system does not tell. */
  processorTime(): number {
    try {
      // Behind the name in parentheses: the 12th and 13th numbers are ticks, a hundred a second.
      const fields = readFileSync(`/proc/${this.child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return 10 * (Number(fields[11]) + Number(fields[12]));
    } catch {
      return Number.NaN;
    }
  }

  /** Resident memory of the process in bytes; NaN where the system does not tell. */
  memory(): number {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, "utf8");
      return 1024 * Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
    } catch {
      return Number.NaN;
    }
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    this.connection.dispose();
    this.child.kill();
  }
}
