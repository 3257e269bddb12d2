import { ExecuteCommandRequest } from "vscode-languageserver";
import { serverCommands } from "../../protocol.ts";
import type { Feature } from "../feature.ts";
import { invalid } from "../guard.ts";

/** The acts of the protocol as commands, for clients that know no requests beside LSP's. */
export const commands: Feature = {
  capabilities: { executeCommandProvider: { commands: Object.keys(serverCommands) } },
  register(server) {
    server.handle(ExecuteCommandRequest.type, ({ command, arguments: given = [] }, token) => {
      if (!Object.hasOwn(serverCommands, command)) throw invalid(`There is no command ${command}.`);
      return server.perform(serverCommands[command as keyof typeof serverCommands], given[0] ?? null, token);
    });
  },
};
