/**
 * What the Readout language server speaks beside the Language Server Protocol: names and JSON types only, so that any
 * client may import (or copy) this file and the folder beside it. `docs/protocol.md` tells the same with examples.
 *
 * Ranges are LSP ranges of the document version named beside them, in the position encoding that was negotiated.
 * Bytes travel as base64 strings.
 */

import type { AnalysisRequests } from "./protocol/analysis.ts";
import type { AnnotationSearchRequests } from "./protocol/annotationSearch.ts";
import type { AnnotationRequests } from "./protocol/annotations.ts";
import type { AnnotatorRequests } from "./protocol/annotators.ts";
import type { CodebookRequests } from "./protocol/codebook.ts";
import type { EntityRequests } from "./protocol/entities.ts";
import type { InterchangeRequests } from "./protocol/interchange.ts";
import type { MeetingRequests } from "./protocol/meetings.ts";
import type { SuggestionRequests } from "./protocol/suggestions.ts";

export * from "./protocol/analysis.ts";
export * from "./protocol/annotationSearch.ts";
export * from "./protocol/annotations.ts";
export * from "./protocol/annotators.ts";
export * from "./protocol/basics.ts";
export * from "./protocol/codebook.ts";
export * from "./protocol/entities.ts";
export * from "./protocol/files.ts";
export * from "./protocol/highlighting.ts";
export * from "./protocol/initialization.ts";
export * from "./protocol/interchange.ts";
export * from "./protocol/meetings.ts";
export * from "./protocol/suggestions.ts";

/** Client → server. */
export interface ServerRequests
  extends AnnotationRequests,
    AnnotationSearchRequests,
    SuggestionRequests,
    AnnotatorRequests,
    CodebookRequests,
    AnalysisRequests,
    EntityRequests,
    MeetingRequests,
    InterchangeRequests {}

/** Client → server, without an answer. */
export interface ServerNotifications {
  /** The workspace has been trusted: writing and custom delimiters are allowed from now on. */
  "readout/trusted": null;
  /** Files of the user's own gazetteer may have changed: for clients that know sooner than their file watcher. */
  "readout/reloadGazetteer": null;
}

/** Server → client, without an answer. */
export interface ClientNotifications {
  /** Annotations of a file changed (by a request, an edit of the text, or on disk): ask for them anew where shown. */
  "readout/annotationsChanged": { readonly uri: string };
  /** What `readout/annotations/search` finds may be other than before; told at most a few times a second. */
  "readout/annotationIndexChanged": null;
  /** The codebook was changed, on disk or by a request. */
  "readout/codebookChanged": null;
  /** Other speakers are named in the file than before: outlines and the like are to be asked for anew. */
  "readout/speakersChanged": { readonly uri: string };
  /** `textDocument/documentSymbol` would answer otherwise than before, of any file. */
  "readout/outlineChanged": null;
  /** What `readout/meetings` lists may be other than before; told about once a second. */
  "readout/meetingsChanged": null;
  /** What `readout/entities/list` counts may be other than before; told about once a second. */
  "readout/entitiesChanged": null;
  /** What the user's own gazetteer says has changed: names are recognised anew. */
  "readout/gazetteerChanged": null;
}

/**
 * The same acts for clients that can only send `workspace/executeCommand`: one argument, the params of the request.
 * The names differ from the commands of the VS Code extension, which live in the same space.
 */
export const serverCommands = {
  "readout.server.tag": "readout/tag",
  "readout.server.editAnnotations": "readout/editAnnotations",
  "readout.server.removeAnnotations": "readout/removeAnnotations",
  "readout.server.changeAnnotations": "readout/annotations/change",
  "readout.server.acceptPlaces": "readout/annotations/accept",
  "readout.server.setSpeaker": "readout/setSpeaker",
  "readout.server.undo": "readout/undo",
  "readout.server.redo": "readout/redo",
  "readout.server.export": "readout/export",
  "readout.server.import": "readout/import",
  "readout.server.changeGazetteer": "readout/entities/change",
} as const satisfies Readonly<Record<string, keyof ServerRequests>>;
