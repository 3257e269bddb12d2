import { SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from "vscode-languageserver";
import { documentTokens } from "../../features/tokens.ts";
import type { DocumentView } from "../../features/view.ts";
import { tokenModifiers, tokenTypes } from "../../protocol.ts";
import type { DocumentAnalysis } from "../../recognise/model.ts";
import type { Feature } from "../feature.ts";
import type { Session } from "../session.ts";
import { documentsIn, type FileSnapshot } from "../snapshot.ts";
import type { Cancellation } from "../slices.ts";
import { difference, encodeBlock, flatten, type PlacedBlock, place, type TokenBlock } from "../tokenBlocks.ts";

export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
  },
  register(server) {
    const { session } = server;
    const blocks = new Blocks(session);
    /** The last answer for each file, which the next delta is told against. */
    const answers = new Map<string, { readonly id: string; readonly placed: readonly PlacedBlock[] }>();
    let lastId = 0;

    const remember = (uri: string, placed: readonly PlacedBlock[]): string => {
      const id = String(++lastId);
      answers.set(uri, { id, placed });
      return id;
    };
    session.files.onClosed((uri) => answers.delete(uri));

    server.handle(SemanticTokensRequest.type, async ({ textDocument: { uri } }, token) => {
      const file = session.files.get(uri);
      if (file === undefined) return null;
      const placed = await blocks.ofFile(file, token);
      return { resultId: remember(uri, placed), data: flatten(placed) };
    });

    server.handle(SemanticTokensDeltaRequest.type, async ({ textDocument: { uri }, previousResultId }, token) => {
      const file = session.files.get(uri);
      if (file === undefined) return null;
      const placed = await blocks.ofFile(file, token);
      const before = answers.get(uri);
      const resultId = remember(uri, placed);
      return before?.id === previousResultId
        ? { resultId, edits: difference(before.placed, placed) }
        : { resultId, data: flatten(placed) };
    });

    server.handle(SemanticTokensRangeRequest.type, ({ textDocument: { uri }, range }) => {
      const file = session.files.get(uri);
      if (file === undefined) return null;
      const documents = documentsIn(file, session.converter(file).span(range));
      const placed = documents.map((document) => blocks.placedOf(file, document.view()));
      return { data: flatten(place(placed)) };
    });
  },
};

/** The encoded tokens of documents, made once for each analysis. */
class Blocks {
  private readonly session: Session;
  private readonly made = new WeakMap<DocumentAnalysis, TokenBlock>();

  constructor(session: Session) {
    this.session = session;
  }

  async ofFile(file: FileSnapshot, cancellation: Cancellation): Promise<PlacedBlock[]> {
    const placed: ReturnType<Blocks["placedOf"]>[] = [];
    await this.session.eachView(file, cancellation, (view) => placed.push(this.placedOf(file, view)));
    return place(placed);
  }

  placedOf(file: FileSnapshot, view: DocumentView) {
    return { block: this.of(view), start: this.session.converter(file).position(view.span.start) };
  }

  private of({ text, analysis }: DocumentView): TokenBlock {
    let block = this.made.get(analysis);
    if (block === undefined) {
      block = encodeBlock(text, documentTokens(text, analysis), this.session.client.encoding);
      this.made.set(analysis, block);
    }
    return block;
  }
}
