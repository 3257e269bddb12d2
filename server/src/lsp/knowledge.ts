import { MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Glossary } from "../features/hover.ts";
import { type Analyser, createAnalyser } from "../recognise/analyser.ts";
import type { Entry } from "../recognise/entities/gazetteer/entry.ts";
import { loadKnowledge } from "../recognise/stages.ts";
import type { Server } from "./feature.ts";
import { baseName } from "../workspace/files.ts";

/** The knowledge that analyses are made with. Before it is loaded, and where it cannot be, it knows no names. */
export class LoadedKnowledge implements Glossary {
  private knowledge = loadKnowledge(new Uint8Array());
  private made: Analyser | undefined;

  /** Made at its first use: compiling language data costs time. */
  get analyser(): Analyser {
    this.made ??= createAnalyser(this.knowledge);
    return this.made;
  }

  entry(key: string): Entry | undefined {
    return this.knowledge.gazetteer.entry(key);
  }

  /** Where the compiled knowledge cannot be read, the user is told, and highlighting goes on without names. */
  async load({ session, connection }: Server): Promise<void> {
    try {
      this.knowledge = loadKnowledge(await bytesOf(session));
      this.made = undefined;
    } catch (error) {
      session.log.failed(error);
      const message = "Readout could not read its list of names; names are not recognised.";
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    }
  }
}

async function bytesOf(session: Server["session"]): Promise<Uint8Array> {
  const uri = session.client.options.knowledge;
  if (session.host.knowledge !== null) return session.host.knowledge();
  if (uri === undefined) throw new Error("initializationOptions.knowledge is missing");
  const read = await session.disk.read(uri);
  if (!read.ok) throw new Error(`${baseName(uri)}: ${read.error.message}`);
  return read.value;
}
