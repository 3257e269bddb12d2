import { type AnchorState, type Anchoring, spansOf } from "../../annotation/anchor/anchor.ts";
import { moved } from "../../annotation/make.ts";
import { type Annotation, quoteOf } from "../../annotation/model.ts";
import { selectable } from "../../annotation/selectors.ts";
import { excerpt } from "../../text/excerpt.ts";
import { createAnnotations } from "../../workspace/annotations/annotations.ts";
import { createNodeFiles } from "../../workspace/node/files.ts";
import { type AnnotatedDocument, type AnnotatedFile, annotatedFiles } from "../annotated.ts";
import { readArguments } from "../arguments.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { loadAnalyser } from "../knowledge.ts";
import { write } from "../output.ts";
import { ProgressBar } from "../progress.ts";
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const help = `usage: readout anchor [options] PATH…

Finds annotations again in documents that have changed since they were made, and says where each stands:

  anchored   the same words at the same place
  moved      the same words elsewhere, clearly the same passage
  changed    words like them, clearly the same passage
  ambiguous  several places fit equally; the first is named
  orphaned   no place fits well enough

Each annotation that is not anchored is one line: path:line:column: state: the words as they were tagged [id].

  --write            store the new places of those that have moved
  --accept-changed   with --write: store the places of those whose words have changed, too
  --format json      one object a line instead
  --annotations DIR  where annotations lie, relative to each document (beside it)

Nothing is ever dropped: what is ambiguous or orphaned stays as it is until a person settles it in the editor.

exit code: 0 all annotations are anchored, or are so now; 1 some are not, or something could not be read or written;
2 wrong call

examples:
  readout anchor corpus/
  readout anchor --write corpus/ && git commit -am "Places of annotations after the new edition"
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    write: { type: "boolean", default: false },
    "accept-changed": { type: "boolean", default: false },
    format: { type: "string", default: "text" },
    annotations: { type: "string", default: "" },
  });
  if (positionals.length === 0) throw new UsageError("a PATH is missing");
  if (values["accept-changed"] && !values.write) throw new UsageError("--accept-changed wants --write");
  if (values.format !== "text" && values.format !== "json") throw new UsageError("--format is text or json");
  const { stdout, stderr, knowledge } = environment;
  const stored: readonly AnchorState[] = !values.write
    ? []
    : values["accept-changed"]
      ? ["moved", "changed"]
      : ["moved"];
  const store = createAnnotations({
    files: createNodeFiles(),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    folder: () => values.annotations,
  });
  const counts = new Map<AnchorState, number>();
  const bar = new ProgressBar(stderr, "anchoring");
  let isWhole = true;
  const fail = async (message: string): Promise<void> => {
    isWhole = false;
    bar.clear();
    await write(stderr, `readout anchor: ${message}\n`);
  };
  let files = 0;
  for await (const result of annotatedFiles(positionals, loadAnalyser(knowledge), values.annotations)) {
    bar.show(++files, 0);
    if ("failure" in result) {
      await fail(result.failure);
      continue;
    }
    const { file } = result;
    for (const place of placesIn(file)) {
      counts.set(place.state, (counts.get(place.state) ?? 0) + 1);
      if (place.state === "anchored") continue;
      bar.clear();
      await write(stdout, `${values.format === "json" ? JSON.stringify(place) : placeLine(place)}\n`);
    }
    const settled = settledIn(file, stored);
    if (settled.length === 0) continue;
    const written = await store.reanchor(pathToFileURL(resolve(file.path)).href, settled);
    if (!written.ok) await fail(`${file.path}: ${written.error.message}`);
  }
  bar.clear();
  const found = [...counts].map(([state, count]) => `${count} ${state}`);
  await write(stderr, `${found.length === 0 ? "no annotations" : found.join(", ")}\n`);
  const isSettled = [...counts.keys()].every((state) => state === "anchored" || stored.includes(state));
  return isWhole && isSettled ? ExitCode.Ok : ExitCode.Problems;
}

interface Place {
  readonly path: string;
  readonly document: string;
  readonly id: string;
  readonly state: AnchorState;
  readonly quote: string;
  /** From 1; null where there is no place. */
  readonly line: number | null;
  readonly column: number | null;
}

function placesIn({ path, text, documents, homeless }: AnnotatedFile): Place[] {
  const placeOf = (annotation: Annotation, state: AnchorState, offset: number | null): Place => {
    const at = offset === null ? null : text.positionAt(offset);
    return {
      path,
      document: annotation.target.document,
      id: annotation.id,
      state,
      quote: quoteOf(annotation),
      line: at && at.line + 1,
      column: at && at.character + 1,
    };
  };
  return [
    ...documents.flatMap(({ span, annotations, anchorings }) =>
      annotations.map((annotation, index) => {
        const anchoring = anchorings[index] as Anchoring;
        const [first] = spansOf(anchoring);
        return placeOf(annotation, anchoring.state, first === undefined ? null : span.start + first.start);
      }),
    ),
    ...homeless.map((annotation) => placeOf(annotation, "orphaned", null)),
  ];
}

function placeLine({ path, line, column, state, quote, id }: Place): string {
  const at = line === null || column === null ? path : `${path}:${line}:${column}`;
  return `${at}: ${state}: “${excerpt(quote, 60)}” [${id}]`;
}

/** The annotations in those states, with selectors of where they stand now. */
function settledIn({ documents }: AnnotatedFile, states: readonly AnchorState[]): Annotation[] {
  return documents.flatMap((document) => settledInDocument(document, states));
}

function settledInDocument({ id, text, annotations, anchorings }: AnnotatedDocument, states: readonly AnchorState[]) {
  const chosen = annotations.flatMap((annotation, index) => {
    const anchoring = anchorings[index] as Anchoring;
    return states.includes(anchoring.state) ? [{ annotation, spans: spansOf(anchoring) }] : [];
  });
  if (chosen.length === 0) return [];
  const own = selectable(text);
  return chosen.flatMap(({ annotation, spans }) => {
    const result = moved(annotation, own, spans);
    return result.ok ? [{ ...result.value, target: { ...result.value.target, document: id } }] : [];
  });
}

export const anchor: Command = {
  name: "anchor",
  summary: "find annotations again in documents that have changed",
  help,
  run,
};
