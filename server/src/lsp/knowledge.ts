import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { type Analyser, createAnalyser } from "../recognise/analyser.ts";
import { builtInDelimiters, type DelimiterSet } from "../recognise/delimiters/delimiterSet.ts";
import type { Gazetteer } from "../recognise/entities/gazetteer/gazetteer.ts";
import type { DocumentInput } from "../recognise/model.ts";
import { loadKnowledge } from "../recognise/stages.ts";
import { compileDelimiters } from "../workspace/delimiters/compile.ts";
import { Analyses } from "../workspace/open/analyses.ts";
import type { Environment } from "../workspace/open/openFile.ts";
import { contained } from "./contained.ts";
import type { Server } from "./feature.ts";
import type { Log } from "./guard.ts";

/**
 * What files are read with: the compiled knowledge, and the delimiters in force. Before the knowledge is loaded, and
 * where it cannot be, no names are known.
 */
export class LoadedKnowledge {
  private knowledge = loadKnowledge(new Uint8Array());
  /** The gazetteer that comes with the program. */
  bundled: Gazetteer = this.knowledge.gazetteer;
  private analyses: Analyses;
  private delimiters: DelimiterSet = builtInDelimiters;
  /** The setting that the delimiters were compiled from. */
  private compiled = "[]";
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
    this.analyses = this.freshAnalyses();
  }

  get environment(): Environment {
    return { delimiters: this.delimiters, analyses: this.analyses };
  }

  /** The gazetteer in force: the bundled one with the user's own over it. */
  get gazetteer(): Gazetteer {
    return this.knowledge.gazetteer;
  }

  /** Puts another gazetteer in force. What was analysed is analysed anew, as it hangs on all names there are. */
  useGazetteer(gazetteer: Gazetteer, files: Server["session"]["files"]): void {
    this.knowledge = { ...this.knowledge, gazetteer };
    this.analyses = this.freshAnalyses();
    files.setEnvironment(this.environment);
  }

  /** Where the compiled knowledge cannot be read, the user is told, and highlighting goes on without names. */
  async load({ session, connection }: Server): Promise<void> {
    try {
      this.knowledge = { ...this.knowledge, ...loadKnowledge(await session.resource("gazetteer.bin")) };
      this.bundled = this.knowledge.gazetteer;
      this.analyses = this.freshAnalyses();
    } catch (error) {
      this.log.failed(error);
      await show(connection, "Readout could not read its list of names; names are not recognised.");
    }
    session.files.setEnvironment(this.environment);
  }

  /** Takes over how dates are to be read; what was analysed is analysed anew where that is another way. */
  private readDates({ settings, files }: Server["session"]): void {
    const { lean, order } = settings.dates;
    const { dates } = this.knowledge;
    if (dates?.lean === lean && dates.order === order) return;
    this.knowledge = { ...this.knowledge, dates: { lean, order } };
    this.analyses = this.freshAnalyses();
    files.setEnvironment(this.environment);
  }

  /** Takes the delimiters of the settings, in a trusted workspace; files are read anew where they are others. */
  async obey({ session, connection }: Server): Promise<void> {
    this.readDates(session);
    const { settings, trusted, files } = session;
    const entries = trusted ? settings.delimiters : [];
    const wanted = JSON.stringify(entries);
    if (wanted === this.compiled) return;
    this.compiled = wanted;
    const { set, problems } = await compileDelimiters(entries);
    // Another change of the settings may have come meanwhile.
    if (this.compiled !== wanted) return;
    for (const { entry, message } of problems)
      await show(connection, `readout.delimiters, entry ${entry + 1}: ${message}`);
    this.delimiters = set;
    files.setEnvironment(this.environment);
  }

  /** The analyser is made at its first use: compiling language data costs time. */
  private freshAnalyses(): Analyses {
    let analyser: Analyser | undefined;
    const analyse = (input: DocumentInput) => (analyser ??= createAnalyser(this.knowledge)).analyse(input);
    return new Analyses(contained(analyse, this.log.failed));
  }
}

async function show(connection: Connection, message: string): Promise<void> {
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
}
