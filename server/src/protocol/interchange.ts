/** Annotations out to other tools and in from them. */

/** Something that a format leaves to the person. */
export interface ExportFormatOption {
  readonly name: string;
  /** The first is the default; `["false", "true"]` for a switch. */
  readonly values: readonly string[];
  readonly description: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What for, in one line. */
  readonly description: string;
  /** Without the dot. */
  readonly extension: string;
  /** All endings of its files. */
  readonly extensions: readonly string[];
  /** True where an export is several files. */
  readonly isFolder: boolean;
  /** True where `readout/import` can read it. */
  readonly canImport: boolean;
  readonly options: readonly ExportFormatOption[];
}

/** What can go out: people's annotations, and what is recognised, which is told apart from them. */
export type ExportLayer = "annotations" | "entities" | "dates" | "statements" | "meetings";

export interface ExportParams {
  readonly format: string;
  /** Files to export; default: every file of the workspace that has annotations. */
  readonly uris?: readonly string[];
  /** Folder to write to. Without it, the contents come back and nothing is written. */
  readonly folder?: string;
  /** Name of the output without its ending, for formats of one file. */
  readonly name?: string;
  /** Overwrite what is there. Default: refuse. */
  readonly force?: boolean;
  /** Default: `annotations` alone. */
  readonly layers?: readonly ExportLayer[];
  /** The format's own options. */
  readonly set?: Readonly<Record<string, string>>;
  /** Only tell what would be written and lost. */
  readonly dryRun?: boolean;
}

interface Loss {
  /** What the format cannot hold, such as `discontinuous annotation`. */
  readonly kind: string;
  readonly count: number;
  readonly message: string;
}

export interface ExportResult {
  /** File names as the format asks for; `uri` where it was written, `text` or `base64` where it was not. */
  readonly files: readonly {
    readonly name: string;
    readonly uri?: string;
    readonly text?: string;
    readonly base64?: string;
  }[];
  readonly losses: readonly Loss[];
  readonly documents: number;
  readonly annotations: number;
}

export interface ImportParams {
  readonly format: string;
  /** Files, or folders of files, of the format. */
  readonly sources: readonly string[];
  /** Only tell what would come. */
  readonly dryRun?: boolean;
  /** Take what can be read and has a place, although other things cannot or have none. Default: refuse. */
  readonly partial?: boolean;
  /** Make a file, in the workspace's first folder, of each document that comes along and is not here. */
  readonly addTexts?: boolean;
}

/** Something that could not be read, and where. */
export interface ImportProblemView {
  readonly path: string;
  /** From 1; null where there are no lines. */
  readonly line: number | null;
  readonly place: string | null;
  readonly message: string;
}

/** What came of an import, or would come. */
export interface ImportResult {
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    /** Changed here later than what comes: they stay. */
    readonly kept: number;
    /** Without a place here. */
    readonly lost: number;
  };
  /** How many were found again in a text that is another by now. */
  readonly sought: number;
  /** One line that says all this. */
  readonly summary: string;
  /** Codes that the codebook lacks; they are added to it. */
  readonly codes: readonly { readonly id: string; readonly name: string }[];
  /** Documents that come along and are not here, as files that `addTexts` makes of them. */
  readonly texts: readonly string[];
  /** Files that get annotations, most first. */
  readonly files: readonly { readonly uri: string; readonly count: number }[];
  /** The first hundred of those without a place. */
  readonly lost: readonly { readonly quote: string; readonly reason: string }[];
  readonly problems: readonly ImportProblemView[];
  readonly losses: readonly Loss[];
}

export interface InterchangeRequests {
  "readout/exportFormats": { params: null; result: readonly ExportFormat[] };
  "readout/export": { params: ExportParams; result: ExportResult };
  /** Takes annotations of another tool in, as one act. Refused as a whole where anything is wrong, unless `partial`. */
  "readout/import": { params: ImportParams; result: ImportResult };
}
