import { readRejections, type Rejection, rejectionKey, withRejections } from "../../annotation/suggest/rejected.ts";
import { Suggester } from "../../annotation/suggest/suggest.ts";
import { spansOf } from "../../annotation/anchor/anchor.ts";
import type { SuggestionView } from "../../protocol.ts";
import type { Statement } from "../../recognise/model.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { readText } from "../../workspace/annotations/rewrite.ts";
import { joined } from "../../workspace/files.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import { Slicer } from "../slices.ts";
import { accept } from "./answers.ts";
import type { Shelved } from "./shelf.ts";

const never = { isCancellationRequested: false };
/** So many of the newest annotations are learned from. */
const MOST_EXAMPLES = 20_000;
/** Milliseconds that what has been learned holds at least: a tag more teaches little. */
const HOLDS = 2_000;
/** In the workspace's folder. */
const REJECTIONS = ".readout/rejected-suggestions.jsonl";

/** Suggests codes for the statements of open files, from what has been tagged in the workspace. */
export class Suggestions {
  private readonly server: Server;
  private suggester: Promise<Suggester> | null = null;
  private isStale = true;
  private learned = Number.NEGATIVE_INFINITY;
  private rejected: Promise<ReadonlySet<string>> | null = null;

  constructor(server: Server) {
    this.server = server;
    server.annotations.onChanged(() => {
      this.isStale = true;
    });
    const forget = (uri: string): void => {
      if (uri.endsWith(REJECTIONS)) this.rejected = null;
    };
    server.shelf.onRewritten(forget);
    server.session.onDiskChanged(forget);
  }

  /** For the statements of a file that have no tag of anybody's yet. */
  async of(uri: string): Promise<readonly SuggestionView[]> {
    const { session, shelf, codebook } = this.server;
    if (!session.settings.suggestions || session.files.get(uri) === undefined) return [];
    const [shelved, suggester, rejected] = [await shelf.of(uri), await this.current(), await this.rejections()];
    const known = new Set((await codebook.current()).codebook.codes.map(({ id }) => id));
    const { file } = shelved;
    const convert = session.converter(file);
    const found: SuggestionView[] = [];
    const slicer = new Slicer(session.host.clock, never);
    for (const { document, statement } of untagged(shelved)) {
      if (slicer.due) await slicer.pause();
      const { start, id } = file.range(document);
      const quote = textOf(file, document, statement);
      const suggestion = suggester.suggest(quote, file.analysis(document).language.tag);
      if (suggestion === null || !known.has(suggestion.code)) continue;
      if (rejected.has(rejectionKey({ code: suggestion.code, quote }))) continue;
      found.push({ ...suggestion, documentId: id, range: convert.range(statement, start), quote });
    }
    return found;
  }

  /** Remembers that these are not wanted; one act that can be undone. */
  async reject(rejections: readonly Rejection[]): Promise<void> {
    const { session, shelf } = this.server;
    shelf.requireTrust();
    const uri = this.place();
    if (uri === null) throw refused("Open a folder first: what is rejected is remembered in it.");
    const read = await readText(session.disk, uri);
    if (!read.ok) throw refused(read.error.message);
    const after = withRejections(read.value ?? "", rejections);
    accept(await shelf.store.apply([], "Reject suggestion", { uri, before: read.value, after }));
  }

  private place(): string | null {
    const [folder] = this.server.session.folders;
    return folder === undefined ? null : joined(folder, REJECTIONS);
  }

  private rejections(): Promise<ReadonlySet<string>> {
    this.rejected ??= (async () => {
      const uri = this.place();
      const read = uri === null ? null : await readText(this.server.session.disk, uri);
      return readRejections(read?.ok === true ? (read.value ?? "") : "");
    })();
    return this.rejected;
  }

  private current(): Promise<Suggester> {
    const now = this.server.session.host.clock.now();
    if (this.suggester === null || (this.isStale && now - this.learned >= HOLDS)) {
      this.isStale = false;
      this.learned = now;
      this.suggester = this.learn();
    }
    return this.suggester;
  }

  /** In slices of time, so that whoever types does not notice. */
  private async learn(): Promise<Suggester> {
    const { session, annotations, shelf } = this.server;
    await annotations.freshen();
    const suggester = new Suggester();
    const slicer = new Slicer(session.host.clock, never);
    for (const example of annotations.catalogue.examples(MOST_EXAMPLES)) {
      suggester.learn(example);
      if (slicer.due) await slicer.pause();
    }
    // What was passed over before the last tag of a document is an example of what gets none.
    for (const { uri } of session.files.all()) {
      if (!annotations.catalogue.has(uri)) continue;
      const shelved = await shelf.of(uri);
      const { file } = shelved;
      const lasts = lastTags(shelved);
      for (const { document, statement } of untagged(shelved)) {
        if (statement.end > (lasts.get(document) ?? 0)) continue;
        suggester.learn({
          passage: textOf(file, document, statement),
          code: null,
          language: file.analysis(document).language.tag,
        });
        if (slicer.due) await slicer.pause();
      }
    }
    return suggester;
  }
}

/** The statements of the documents analysed so far that no annotation touches; boilerplate is nobody's statement. */
function* untagged({ file, placed }: Shelved): Generator<{ readonly document: number; readonly statement: Statement }> {
  const tagged = new Map<number, Span[]>();
  for (const { document, anchoring, annotation } of placed) {
    if (annotation.status === "rejected") continue;
    const spans = spansOf(anchoring);
    const known = tagged.get(document);
    if (known === undefined) tagged.set(document, [...spans]);
    else known.push(...spans);
  }
  for (let document = 0; document < file.documentCount; document++) {
    if (!file.isAnalysed(document)) continue;
    const spans = (tagged.get(document) ?? []).sort((a, b) => a.start - b.start);
    let next = 0;
    for (const statement of file.analysis(document).statements) {
      while (next < spans.length && (spans[next] as Span).end <= statement.start) next++;
      const isTagged = spans.slice(next, next + 8).some((span) => overlaps(span, statement));
      if (!isTagged && statement.attribution !== "boilerplate") yield { document, statement };
    }
  }
}

/** Where the last passage of each document ends. */
function lastTags({ placed }: Shelved): ReadonlyMap<number, number> {
  const lasts = new Map<number, number>();
  for (const { document, anchoring } of placed) {
    for (const { end } of spansOf(anchoring)) lasts.set(document, Math.max(lasts.get(document) ?? 0, end));
  }
  return lasts;
}

function textOf(file: OpenFile, document: number, { start, end }: Span): string {
  const base = file.range(document).start;
  return file.text.slice(base + start, base + end);
}
