import { SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from "vscode-languageserver";
import { documentTokens } from "../../features/tokens.ts";
import { tokenModifiers, tokenTypes } from "../../protocol.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature } from "../feature.ts";
import { PerDocument } from "../perDocument.ts";
import { difference, encodeBlock, flatten, type PlacedBlock, place, within } from "../tokenBlocks.ts";

/** Tokens of whole files, of ranges, and of what an edit has changed. */
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
    const blocks = new PerDocument(({ text, analysis }) =>
      encodeBlock(text, documentTokens(text, analysis), session.client.encoding),
    );
    const placed = (file: OpenFile, first: number, end: number): PlacedBlock[] => {
      const convert = session.converter(file);
      return place(
        Array.from({ length: end - first }, (_, index) => ({
          block: blocks.of(file, first + index),
          start: convert.position(file.range(first + index).start),
        })),
      );
    };
    /** The last answer for each file, which the next delta is told against. */
    const answers = new Map<string, { readonly id: string; readonly placed: readonly PlacedBlock[] }>();
    let lastId = 0;
    const remember = (uri: string, answer: readonly PlacedBlock[]): string => {
      const id = String(++lastId);
      answers.set(uri, { id, placed: answer });
      return id;
    };
    session.files.onClosed((uri) => answers.delete(uri));

    server.handle(SemanticTokensRequest.type, async ({ textDocument: { uri } }, token) => {
      const file = session.files.get(uri);
      if (file === undefined) return null;
      await session.eachDocument(file, token, (document) => blocks.of(file, document));
      const all = placed(file, 0, file.documentCount);
      return { resultId: remember(uri, all), data: flatten(all) };
    });

    server.handle(SemanticTokensDeltaRequest.type, async ({ textDocument: { uri }, previousResultId }, token) => {
      const file = session.files.get(uri);
      if (file === undefined) return null;
      await session.eachDocument(file, token, (document) => blocks.of(file, document));
      const all = placed(file, 0, file.documentCount);
      const before = answers.get(uri);
      const resultId = remember(uri, all);
      return before?.id === previousResultId
        ? { resultId, edits: difference(before.placed, all) }
        : { resultId, data: flatten(all) };
    });

    server.handle(SemanticTokensRangeRequest.type, ({ textDocument: { uri }, range }) => {
      const file = session.files.get(uri);
      if (file === undefined) return null;
      const { first, end } = file.documentsIn(session.converter(file).span(range));
      return { data: within(flatten(placed(file, first, end)), range) };
    });
  },
};
