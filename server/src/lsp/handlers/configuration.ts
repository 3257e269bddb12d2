import { ConfigurationRequest, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Feature, Server } from "../feature.ts";
import { readSettings } from "../settings.ts";

const SECTION = "readout";

/** Keeps the settings and the trust as the client has them. */
export const configuration: Feature = {
  register(server) {
    const { connection, session } = server;
    connection.onDidChangeConfiguration(
      ({ settings }: { readonly settings?: Readonly<Record<string, unknown>> | null }) => {
        if (session.client.answersConfiguration) void loadSettings(server).catch(session.log.failed);
        else session.setSettings(readSettings(settings?.[SECTION]));
      },
    );
    connection.onNotification("readout/trusted", () => session.trust());
  },
  async start({ connection, session }) {
    // Clients that tell of changes only on request are asked to.
    if (!session.client.hearsConfiguration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: [SECTION, "files.associations"],
    });
  },
};

/** Asks the client for the settings, where it answers. */
export async function loadSettings({ connection, session }: Server): Promise<void> {
  if (!session.client.answersConfiguration) return;
  const items = [{ section: SECTION }, { section: "files.associations" }];
  const [settings, associations] = await connection.sendRequest(ConfigurationRequest.type, { items });
  session.setSettings(readSettings(settings, associations));
}
