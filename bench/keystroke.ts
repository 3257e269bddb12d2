import { type Bench, bytesOf, percentile } from "./support/bench.ts";
import { asOneFile, fixturesByLanguage, manyDocuments } from "./support/corpus.ts";
import { ServerProcess } from "./support/server.ts";

const uri = "file:///bench/many.readout";
const DOCUMENT_BYTES = 5_000;
const SMALL = 1_000_000;
const LARGE = 10_000_000;
const KEYSTROKES = 200;
/** Lines that an editor window shows. */
const WINDOW = 60;
/** A keystroke in a file ten times as long may cost this much more: flat, with room for noise. */
const FLAT = 3;

interface Figures {
  readonly documents: number;
  readonly bytes: number;
  /** From opening to the first colours of the window, milliseconds. */
  readonly opening: number;
  readonly wholeFile: number;
  /** From a keystroke to the colours of the window, milliseconds, each. */
  readonly window: readonly number[];
  /** The same to the colours of the whole file, as a delta. */
  readonly delta: readonly number[];
  readonly memory: number;
}

/** A file of many documents in the shipped server: opening, typing, memory. */
export const keystrokeBench: Bench = {
  name: "keystroke",
  about:
    "typing in a file of many documents, shipped server, over its streams; aim 16 ms at p95, flat, memory 12 × text",
  async run(print) {
    const small = await measure(SMALL);
    const large = await measure(LARGE);
    for (const figures of [small, large]) {
      print(`${figures.documents} documents, ${(figures.bytes / 1e6).toFixed(1)} MB`);
      print(
        `  window coloured after opening ${figures.opening.toFixed(0)} ms, whole file ${figures.wholeFile.toFixed(0)} ms`,
      );
      print(`  keystroke to window: ${spread(figures.window)}`);
      print(`  keystroke to file delta: ${spread(figures.delta)}`);
      print(`  resident memory grown by ${(figures.memory / figures.bytes).toFixed(1)} × the text`);
    }
    const ratio = percentile(large.window, 0.5) / percentile(small.window, 0.5);
    print(`a keystroke in the large file costs ${ratio.toFixed(2)} × one in the small file`);
    return ratio > FLAT ? [`a keystroke is not flat in the size of the file: ${ratio.toFixed(1)} ×`] : [];
  },
};

function spread(times: readonly number[]): string {
  return [0.5, 0.95, 1].map((share) => `p${100 * share} ${percentile(times, share).toFixed(1)} ms`).join(", ");
}

async function measure(bytes: number): Promise<Figures> {
  const texts = [...fixturesByLanguage().values()].flat();
  const documents = manyDocuments(texts, bytes, DOCUMENT_BYTES);
  const text = asOneFile(documents);
  const lines = text.split("\n");
  const server = new ServerProcess();
  await server.start();
  const textDocument = { uri };
  const { connection } = server;
  const windowAt = (line: number) =>
    connection.sendRequest("textDocument/semanticTokens/range", {
      textDocument,
      range: { start: { line, character: 0 }, end: { line: line + WINDOW, character: 0 } },
    });
  try {
    // What the server holds whatever is open (names, languages) is there after the first, tiny file.
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: `${uri}.readout`, languageId: "readout", version: 1, text: texts[0] },
    });
    await connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri: `${uri}.readout` } });
    const bare = server.memory();
    const opened = performance.now();
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "readout", version: 1, text },
    });
    await windowAt(0);
    const opening = performance.now() - opened;
    let { resultId } = await connection.sendRequest<{ resultId: string }>("textDocument/semanticTokens/full", {
      textDocument,
    });
    const wholeFile = performance.now() - opened;
    const [window, delta]: [number[], number[]] = [[], []];
    for (let i = 0; i < KEYSTROKES; i++) {
      const line = bodyLine(lines, Math.floor((lines.length * ((i * 7919) % KEYSTROKES)) / KEYSTROKES));
      const position = { line, character: Math.min(5, (lines[line] as string).length) };
      const pressed = performance.now();
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: "a" }],
      });
      await windowAt(Math.max(0, line - 20));
      window.push(performance.now() - pressed);
      const answer = await connection.sendRequest<{ resultId: string }>("textDocument/semanticTokens/full/delta", {
        textDocument,
        previousResultId: resultId,
      });
      ({ resultId } = answer);
      delta.push(performance.now() - pressed);
    }
    return {
      documents: documents.length,
      bytes: bytesOf(text),
      opening,
      wholeFile,
      window,
      delta,
      memory: server.memory() - bare,
    };
  } finally {
    await server.stop();
  }
}

/** The first line from there on that is no delimiter, header or blank line. */
function bodyLine(lines: readonly string[], from: number): number {
  for (let line = from; line < lines.length; line++) if ((lines[line] as string).length > 40) return line;
  return bodyLine(lines, 0);
}
