import * as vscode from "vscode";
import { type CommandId, commandIds, type CommandTable } from "./commands/ids.ts";

/** Loads and starts all that takes time: the language client and what is built on it. */
export type Start = (context: vscode.ExtensionContext, output: vscode.LogOutputChannel) => Promise<CommandTable>;

/**
 * Sets the extension up in next to no time: the commands are there at once, and wait for what `start` loads after the
 * activation.
 */
export function activateExtension(context: vscode.ExtensionContext, start: Start): void {
  const output = vscode.window.createOutputChannel("Readout", { log: true });
  const started = nextTurn().then(() => start(context, output));
  started.catch((error: unknown) => output.error(`Readout did not start: ${String(error)}`));
  for (const id of commandIds) register(context, output, id, started);
  context.subscriptions.push(output);
}

/** Registers a command so that a failure is said to the person and written down, never swallowed. */
function register(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  id: CommandId,
  started: Promise<CommandTable>,
): void {
  const run = async (...args: never[]) => {
    try {
      return await (await started)[id](...args);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      output.error(`${id}: ${message}`);
      void vscode.window.showErrorMessage(message);
      return undefined;
    }
  };
  context.subscriptions.push(vscode.commands.registerCommand(id, run));
}

/** Lets VS Code finish the activation, and other extensions have their turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
