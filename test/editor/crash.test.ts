import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { eventually, openDocument } from "../host/documents.ts";
import { highlighted } from "../host/features.ts";
import { english } from "../host/samples.ts";
import { select, tagged } from "../host/tagging.ts";

/** Process id of the language server, a child of the extension host that this test runs in. */
function serverProcess(): number | undefined {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  for (const line of processes) {
    const [pid, parent, ...args] = line.trim().split(/\s+/);
    if (Number(parent) === process.pid && args.some((arg) => arg.endsWith("server.js"))) return Number(pid);
  }
  return undefined;
}

describe("a language server that dies", () => {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("starts again by itself, with every tag", async () => {
    const document = await openDocument("050_crash.txt", english);
    select("railway");
    await vscode.commands.executeCommand("readout.tagStatement", "pledge");
    const first = await eventually("a server", serverProcess);
    process.kill(first, "SIGKILL");
    const second = await eventually("another server", () => {
      const now = serverProcess();
      return now === first ? undefined : now;
    });
    assert.notEqual(second, first);
    await highlighted(document);
    select("thanked", "cursor");
    await vscode.commands.executeCommand("readout.tagStatement", "agreement");
    assert.equal((await tagged("050_crash.txt")).length, 2);
    select("railway", "cursor");
    await vscode.commands.executeCommand("readout.removeTag");
    assert.deepEqual(await tagged("050_crash.txt"), ["agreement: He thanked the Iranian side."]);
  });

  it("loses no tag that it was just about to write", async () => {
    await openDocument("052_crash.txt", english);
    select("railway");
    await vscode.commands.executeCommand("readout.tagStatement", "pledge");
    const server = await eventually("a server", serverProcess);
    process.kill(server, "SIGSTOP");
    select("thanked", "cursor");
    const tagging = vscode.commands.executeCommand("readout.tagStatement", "agreement");
    // The request is on its way to a server that does not move any more.
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(server, "SIGKILL");
    await tagging;
    assert.deepEqual((await tagged("052_crash.txt")).toSorted(), [
      "agreement: He thanked the Iranian side.",
      "pledge: railway",
    ]);
  });

  it("starts again by command", async () => {
    const first = await eventually("a server", serverProcess);
    await vscode.commands.executeCommand("readout.restartServer");
    await eventually("another server", () => {
      const now = serverProcess();
      return now !== undefined && now !== first;
    });
    const document = await openDocument("051_restart.txt", english);
    await highlighted(document);
  });
});
