import { type Anchoring, anchorAll, spansOf } from "../../annotation/anchor/anchor.ts";
import type { TextEdit } from "../../annotation/anchor/edits.ts";
import { followEdit } from "../../annotation/anchor/follow.ts";
import { moved } from "../../annotation/make.ts";
import type { Annotation, Target } from "../../annotation/model.ts";
import { type SelectableText, selectable } from "../../annotation/selectors.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { FileChange } from "../syncedFiles.ts";

/** An annotation with the place where it stands now; spans count from its document's start. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** Index of its document in the file; -1 where the file has no document of that id any more. */
  readonly document: number;
  readonly anchoring: Anchoring;
}

interface Followed {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
  /** True where it stood in its place when it was read or made: edits alone have moved it since. */
  readonly sure: boolean;
}

/** By id. Those that were removed stay, so that an undo finds their places again. */
type Group = Map<string, Followed>;

const orphaned: Anchoring = { state: "orphaned", fragments: [] };

/** Where the annotations of one open file stand: found once, then followed through the edits of its text. */
export class Anchors {
  private file: OpenFile;
  private readonly groups = new Map<string, Group>();

  constructor(file: OpenFile) {
    this.file = file;
  }

  /** The annotations (by document id) at their places in the newest version. */
  place(byDocument: ReadonlyMap<string, readonly Annotation[]>): PlacedAnnotation[] {
    const places = documentsById(this.file);
    const placed: PlacedAnnotation[] = [];
    for (const [id, annotations] of byDocument) {
      const document = places.get(id) ?? -1;
      const group = document < 0 ? undefined : this.found(id, document, annotations);
      for (const annotation of annotations) {
        placed.push({ annotation, document, anchoring: group?.get(annotation.id)?.anchoring ?? orphaned });
      }
    }
    return placed;
  }

  /** Takes a change of the file. True where an annotation has been changed by it, not merely moved along. */
  follow({ before, after, edit }: FileChange): boolean {
    this.file = after;
    if (this.groups.size === 0) return false;
    let touched = false;
    const [old, now] = [documentsById(before), documentsById(after)];
    for (const [id, group] of this.groups) {
      const [was, is] = [old.get(id), now.get(id)];
      if (was !== undefined && is !== undefined && before.content(was) === after.content(is)) continue;
      const own = was === undefined || is === undefined ? null : editWithin(before, was, after, is, edit);
      if (own === null) {
        // Its document came, went or was divided anew: what is stored is looked for again.
        this.groups.delete(id);
        touched = true;
      } else if (followed(group, own.edit, own.text)) touched = true;
    }
    return touched;
  }

  /** The annotations with selectors of where edits have taken them, for storing: those only that were sure before. */
  settled(): Annotation[] {
    const places = documentsById(this.file);
    return [...this.groups].flatMap(([id, group]) => {
      const document = places.get(id);
      if (document === undefined) return [];
      const text = selectableOf(this.file, document);
      return [...group.values()].flatMap(({ annotation, anchoring, sure }) => {
        const { fragments } = anchoring;
        if (!sure || fragments.length === 0 || fragments.some(({ span }) => span === null)) return [];
        const result = moved(annotation, text, spansOf(anchoring));
        return result.ok ? [result.value] : [];
      });
    });
  }

  /** The group of a document, with all the annotations in it; what is new or stored otherwise than known is looked for. */
  private found(id: string, document: number, annotations: readonly Annotation[]): Group {
    const group: Group = this.groups.get(id) ?? new Map();
    this.groups.set(id, group);
    const missing: Annotation[] = [];
    for (const annotation of annotations) {
      const known = group.get(annotation.id);
      if (known === undefined || !sameTarget(known.annotation.target, annotation.target)) missing.push(annotation);
      else if (known.annotation !== annotation) group.set(annotation.id, { ...known, annotation });
    }
    if (missing.length === 0) return group;
    const anchorings = anchorAll(selectableOf(this.file, document), missing);
    for (const [index, annotation] of missing.entries()) {
      const anchoring = anchorings[index] as Anchoring;
      group.set(annotation.id, { annotation, anchoring, sure: anchoring.state === "anchored" });
    }
    return group;
  }
}

/** The edit as the document counts it and the document's text after it; null where it was not within that document. */
function editWithin(
  before: OpenFile,
  was: number,
  after: OpenFile,
  is: number,
  edit: TextEdit | null,
): { readonly edit: TextEdit; readonly text: string } | null {
  const [from, to] = [before.range(was), after.range(is)];
  if (edit === null || edit.start < from.start || edit.end > from.end) return null;
  const growth = edit.inserted.length - (edit.end - edit.start);
  if (to.start !== from.start || to.end !== from.end + growth) return null;
  const relative = { start: edit.start - from.start, end: edit.end - from.start, inserted: edit.inserted };
  return { edit: relative, text: after.text.slice(to.start, to.end) };
}

/** Moves a group along with an edit of its document; true where an annotation was changed by it. */
function followed(group: Group, edit: TextEdit, text: string): boolean {
  const members = [...group.values()];
  const anchorings = followEdit(
    members.map(({ anchoring }) => anchoring),
    members.map(({ annotation }) => annotation),
    edit,
    text,
  );
  let touched = false;
  for (const [index, member] of members.entries()) {
    const anchoring = anchorings[index] as Anchoring;
    if (anchoring === member.anchoring) continue;
    group.set(member.annotation.id, { ...member, anchoring });
    if (shapeOf(anchoring) !== shapeOf(member.anchoring)) touched = true;
  }
  return touched;
}

/** Equal for anchorings that differ in their places only. */
function shapeOf({ state, fragments }: Anchoring): string {
  return `${state} ${fragments.map(({ span }) => (span === null ? -1 : span.end - span.start)).join(" ")}`;
}

/** Index of the document of each id; of documents that share an id, the first. */
export function documentsById(file: OpenFile): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = file.documentCount - 1; index >= 0; index--) places.set(file.range(index).id, index);
  return places;
}

/** The text of a document, ready for selectors. */
export function selectableOf(file: OpenFile, document: number): SelectableText {
  const { start, end } = file.range(document);
  return selectable(file.text.slice(start, end));
}

function sameTarget(a: Target, b: Target): boolean {
  if (a === b) return true;
  return (
    a.fragments.length === b.fragments.length &&
    a.fragments.every(({ quote, position }, index) => {
      const other = b.fragments[index];
      return (
        position.start === other?.position.start &&
        position.end === other.position.end &&
        quote.exact === other.quote.exact &&
        quote.prefix === other.quote.prefix &&
        quote.suffix === other.quote.suffix
      );
    })
  );
}
