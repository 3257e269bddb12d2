import { MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Glossary } from "../features/hover.ts";
import { createAnalyser } from "../recognise/analyser.ts";
import { builtInDelimiters, type DelimiterSet } from "../recognise/delimiters/delimiterSet.ts";
import type { Entry } from "../recognise/entities/gazetteer/entry.ts";
import { type Knowledge, loadKnowledge } from "../recognise/stages.ts";
import { compileDelimiters } from "../workspace/delimiters/compile.ts";
import { Analyses } from "../workspace/open/analyses.ts";
import type { Environment } from "../workspace/open/openFile.ts";
import type { Server } from "./feature.ts";
import type { Session } from "./session.ts";

/**
 * What files are read with: the compiled knowledge, and the delimiters in force. Before the knowledge is loaded, and
 * where it cannot be, no names are known.
 */
export class LoadedKnowledge implements Glossary {
  private knowledge = loadKnowledge(new Uint8Array());
  private analyses = analysesWith(() => this.knowledge);
  private delimiters: DelimiterSet = builtInDelimiters;
  /** The setting that the delimiters were compiled from. */
  private compiled = "[]";

  get environment(): Environment {
    return { delimiters: this.delimiters, analyses: this.analyses };
  }

  entry(key: string): Entry | undefined {
    return this.knowledge.gazetteer.entry(key);
  }

  /** Where the compiled knowledge cannot be read, the user is told, and highlighting goes on without names. */
  async load({ session, connection }: Server): Promise<void> {
    try {
      this.knowledge = loadKnowledge(await session.resource("gazetteer.bin"));
      this.analyses = analysesWith(() => this.knowledge);
    } catch (error) {
      session.log.failed(error);
      const message = "Readout could not read its list of names; names are not recognised.";
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    }
    session.files.setEnvironment(this.environment);
  }

  /** Takes the delimiters of the settings, in a trusted workspace; files are read anew where they are others. */
  async obey({ settings, trusted, files, log }: Session): Promise<void> {
    const entries = trusted ? settings.delimiters : [];
    const wanted = JSON.stringify(entries);
    if (wanted === this.compiled) return;
    this.compiled = wanted;
    const { set, problems } = await compileDelimiters(entries);
    // Another change of the settings may have come meanwhile.
    if (this.compiled !== wanted) return;
    for (const { entry, field, message } of problems) log.warn(`readout.delimiters[${entry}].${field}: ${message}`);
    this.delimiters = set;
    files.setEnvironment(this.environment);
  }
}

/** The analyser is made at its first use: compiling language data costs time. */
function analysesWith(knowledge: () => Knowledge): Analyses {
  let analyser: ReturnType<typeof createAnalyser> | undefined;
  return new Analyses((input) => (analyser ??= createAnalyser(knowledge())).analyse(input));
}
