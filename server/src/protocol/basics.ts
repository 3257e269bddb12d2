/** Places in texts, and what every request names. */

/** The language id whose documents the server serves. */
export const languageId = "readout";

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface TextDocumentRef {
  readonly uri: string;
  /** Where given, the request is refused with `ContentModified` (-32801) if the server holds another version. */
  readonly version?: number;
}
