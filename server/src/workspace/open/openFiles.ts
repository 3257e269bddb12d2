import type { TextChange } from "../../text/chunked/changes.ts";
import { type Environment, OpenFile } from "./openFile.ts";

/**
 * Makes and updates open files, for `new TextDocuments(openFiles)` of vscode-languageserver. When settings or knowledge
 * change, set `environment`; `current` then gives the same version of a file read anew.
 */
export class OpenFiles {
  environment: Environment;
  private readonly readAnew = new WeakMap<OpenFile, OpenFile>();

  constructor(environment: Environment) {
    this.environment = environment;
  }

  readonly create = (uri: string, languageId: string, version: number, content: string): OpenFile =>
    OpenFile.open(uri, languageId, version, content, this.environment);

  readonly update = (file: OpenFile, changes: readonly TextChange[], version: number): OpenFile =>
    this.current(file).update(changes, version);

  /** The file as it is with the settings and the knowledge of now. */
  current(file: OpenFile): OpenFile {
    if (file.environment === this.environment) return file;
    let anew = this.readAnew.get(file);
    if (anew?.environment !== this.environment) {
      anew = file.withEnvironment(this.environment);
      this.readAnew.set(file, anew);
    }
    return anew;
  }
}
