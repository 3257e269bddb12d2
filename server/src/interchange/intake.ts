import type { Annotation, Fragment } from "../annotation/model.ts";
import { checked } from "../annotation/model.ts";
import type { SelectableText } from "../annotation/selectors.ts";
import { selectable } from "../annotation/selectors.ts";
import type { Span } from "../text/span.ts";
import { UnitTable } from "../text/units.ts";
import type {
  ImportedAnnotation,
  ImportedCode,
  ImportedDocument,
  ImportOptions,
  ImportProblem,
  ImportResult,
} from "./format.ts";
import { guidOf } from "./guid.ts";
import { createLossCollector } from "./loss.ts";
import type { Part, Said } from "./own.ts";
import { bodiesOf } from "./own.ts";
import { recogniser } from "./recognised.ts";
import { ShapeError } from "./shape.ts";

/** A document that annotations are read for. */
export interface IncomingDocument {
  readonly file: string;
  readonly id: string;
  /** The text in which the format counts; null where neither the format nor the caller has one. */
  readonly text: string | null;
  readonly selectable: SelectableText | null;
  /** UTF-16 span of a range that counts code points. Throws `ShapeError` where it does not lie in the text. */
  readonly fromCodePoints: (span: Span) => Span;
  /** As `fromCodePoints`, where the format counts every line end as one and a byte order mark as none. */
  readonly fromPlainCodePoints: (span: Span) => Span;
}

/** Where something stands in what is read. */
export interface ReadAt {
  readonly path: string;
  readonly line?: number;
  readonly place?: string;
}

/** Gathers what one import reads. */
export class Intake {
  readonly options: ImportOptions;
  readonly problems: ImportProblem[] = [];
  readonly losses = createLossCollector();
  private readonly documents: ImportedDocument[] = [];
  private readonly annotations: ImportedAnnotation[] = [];
  private readonly codes = new Map<string, ImportedCode>();
  private readonly madeIds = new Set<string>();

  constructor(options: ImportOptions) {
    this.options = options;
  }

  problem({ path, line, place }: ReadAt, message: string): void {
    this.problems.push({ path, line: line ?? null, place: place ?? null, message });
  }

  /** What `read` gives; a shape that does not fit becomes a problem there, and undefined. */
  attempt<Value>(at: ReadAt, read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const { place, line } = error;
      this.problem(
        { ...at, ...(place === "" ? {} : { place }), ...(line === null ? {} : { line }) },
        `${error.message}.`,
      );
      return undefined;
    }
  }

  /**
   * An id for an annotation that has none. `seed` is what names it in its source: read again, it has the same id, so that
   * it is known again and relations still lead to it.
   */
  newId(seed?: string): string {
    if (seed !== undefined) return guidOf(seed);
    const id = this.options.newId();
    this.madeIds.add(id);
    return id;
  }

  /** A code that the format lists; what was said of it first holds. */
  code(code: ImportedCode): void {
    if (!this.codes.has(code.id)) this.codes.set(code.id, code);
  }

  /** A document with its text, or with the text that the caller has for it. */
  document(file: string, id: string, text: string | null): IncomingDocument {
    this.documents.push({ file, id, text });
    const own = text ?? this.options.text?.(file, id) ?? null;
    const measured = own === null ? null : selectable(own);
    const counted = codePointsOf(own ?? "");
    const countedPlain = codePointsOf(measured?.plain ?? "");
    return {
      file,
      id,
      text: own,
      selectable: measured,
      fromCodePoints: (span) => counted(span),
      fromPlainCodePoints(span) {
        const { start, end } = countedPlain(span);
        return { start: measured?.fromPlain(start) ?? 0, end: measured?.fromPlain(end) ?? 0 };
      },
    };
  }

  /** An annotation on UTF-16 spans of the document's text; no span for the document as a whole. Throws `ShapeError`. */
  annotate(document: IncomingDocument, spans: readonly Span[], said: Partial<Said>): void {
    const filled = spans.filter(({ start, end }) => start !== end);
    if (filled.length === 0 && spans.length > 0) {
      this.losses.add("empty", "passages without a character are left out", said.id ?? "");
    } else this.add(document, this.fragments(document, filled), said);
  }

  /** The selectors of UTF-16 spans of the document's text. Throws `ShapeError`. */
  fragments({ selectable: text, text: own }: IncomingDocument, spans: readonly Span[]): readonly Fragment[] {
    if (spans.length === 0) return [];
    if (text === null || own === null) throw new ShapeError("", "there are offsets, but the text is not at hand");
    for (const span of spans) {
      if (span.start < 0 || span.end < span.start || span.end > own.length) throw outside(span, own.length);
    }
    const fragments = text.fragments(spans);
    if (!fragments.ok) throw new ShapeError("", fragments.error.message.replace(/\.$/, ""));
    return fragments.value;
  }

  /** An annotation whose place is known; `names` are those of its codes, by id. Throws `ShapeError`. */
  add(
    { file, id }: Pick<IncomingDocument, "file" | "id">,
    fragments: readonly Fragment[],
    said: Partial<Said>,
    names: ReadonlyMap<string, string> = new Map(),
  ): void {
    if (said.creator === recogniser) {
      this.passOver(said.id ?? "");
      return;
    }
    const created = said.created ?? this.options.now;
    const annotation: Annotation = {
      id: said.id ?? this.newId(),
      motivation: said.motivation ?? "tagging",
      status: said.status ?? "draft",
      ...(said.curation === true ? { layer: "curation" } : {}),
      creator: said.creator ?? null,
      created,
      modified: said.modified ?? created,
      target: { file: file.slice(file.lastIndexOf("/") + 1), document: id, fragments },
      bodies: bodiesOf(said),
      relations: said.relations ?? [],
    };
    const fit = checked(annotation);
    if (!fit.ok) throw new ShapeError("", fit.error.message.replace(/\.$/, ""));
    for (const code of said.codes ?? []) this.code({ id: code, name: names.get(code) ?? code });
    const states = new Set(Object.keys(said) as Part[]);
    if (this.madeIds.has(annotation.id)) states.delete("id");
    this.annotations.push({ file, annotation: fit.value, states });
  }

  /** Notes that something was recognised by a program and is not taken in. */
  passOver(id: string): void {
    this.losses.add("recognised", "recognised by a program, not made by anybody; left out", id);
  }

  result(): ImportResult {
    const { documents, annotations, problems } = this;
    return { documents, annotations, codes: [...this.codes.values()], problems, losses: this.losses.report() };
  }
}

/** From ranges of code points to ranges of UTF-16 in that text. */
function codePointsOf(text: string): (span: Span) => Span {
  let units: UnitTable | undefined;
  return ({ start, end }) => {
    units ??= new UnitTable(text);
    const length = units.length("codePoint");
    if (start < 0 || end < start || end > length) throw outside({ start, end }, length);
    return { start: units.toUtf16(start, "codePoint"), end: units.toUtf16(end, "codePoint") };
  };
}

function outside({ start, end }: Span, length: number): ShapeError {
  return new ShapeError("", `the passage ${start}–${end} does not lie within the text of ${length} characters`);
}
