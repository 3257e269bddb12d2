import { spansOf } from "../../annotation/anchor/anchor.ts";
import { type Annotation, codeBody, codesOf, layerOf, noteBody } from "../../annotation/model.ts";
import { curationOf, derivedFrom, sourcesOf } from "../../annotation/review/curate.ts";
import { type Difference, pairUp, type Reviewed } from "../../annotation/review/pair.ts";
import type {
  AnnotationsResult,
  AnnotationView,
  ReviewItem,
  ReviewParams,
  SettleReviewParams,
} from "../../protocol.ts";
import type { Act } from "../../workspace/annotations/acts.ts";
import type { PlacedAnnotation } from "../../workspace/annotations/anchors.ts";
import { accept, listed } from "../annotations/answers.ts";
import { extended } from "../annotations/passages.ts";
import type { Feature, Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";

/** Two annotators side by side, and what a third person settles on. */
export const review: Feature = {
  register(server) {
    server.answer("readout/review", (params) => compare(server, params));
    server.answer("readout/review/settle", (params) => settle(server, params));
  },
};

async function compare(server: Server, { textDocument: { uri }, annotators }: ReviewParams) {
  const { placed } = await server.shelf.of(uri);
  const list = await listed(server, uri);
  const views = new Map(list.annotations.map((view) => [view.id, view]));
  const settled = settledBySource(list.annotations);
  const items: ReviewItem[] = [];
  for (const document of byDocument(placed)) {
    const [first, second] = annotators.map((name) => document.filter(({ annotation }) => isBy(annotation, name)));
    for (const difference of pairUp((first ?? []).map(reviewed), (second ?? []).map(reviewed))) {
      items.push(itemOf(difference, views, settled));
    }
  }
  return { version: list.version, items };
}

function isBy(annotation: Annotation, name: string | null): boolean {
  return layerOf(annotation) === "annotator" && annotation.creator === name && annotation.status !== "rejected";
}

function reviewed({ annotation, anchoring }: PlacedAnnotation): Reviewed {
  return { id: annotation.id, spans: spansOf(anchoring), codes: codesOf(annotation) };
}

/** In the order of the file; those without a document at the end. */
function byDocument(placed: readonly PlacedAnnotation[]): readonly (readonly PlacedAnnotation[])[] {
  const documents = new Map<number, PlacedAnnotation[]>();
  for (const one of placed) {
    const known = documents.get(one.document);
    if (known === undefined) documents.set(one.document, [one]);
    else known.push(one);
  }
  const place = (document: number): number => (document < 0 ? Number.POSITIVE_INFINITY : document);
  return [...documents].sort(([a], [b]) => place(a) - place(b)).map(([, each]) => each);
}

function settledBySource(views: readonly AnnotationView[]): ReadonlyMap<string, readonly AnnotationView[]> {
  const found = new Map<string, AnnotationView[]>();
  for (const view of views) {
    if (view.layer !== "curation") continue;
    for (const { type, other } of view.relations) {
      if (type !== derivedFrom) continue;
      const known = found.get(other);
      if (known === undefined) found.set(other, [view]);
      else known.push(view);
    }
  }
  return found;
}

function itemOf(
  { kind, first, second }: Difference,
  views: ReadonlyMap<string, AnnotationView>,
  settled: ReadonlyMap<string, readonly AnnotationView[]>,
): ReviewItem {
  const made = [first, second].flatMap((each) => (each === null ? [] : (settled.get(each.id) ?? [])));
  return {
    kind,
    first: (first && views.get(first.id)) ?? null,
    second: (second && views.get(second.id)) ?? null,
    settled: [...new Set(made)],
  };
}

async function settle(server: Server, { textDocument, decisions }: SettleReviewParams): Promise<AnnotationsResult> {
  const { shelf, session } = server;
  shelf.requireTrust();
  const { uri } = textDocument;
  const { byId, annotations } = await shelf.store.open(uri);
  const now = session.host.instant();
  const creator = session.settings.annotator;
  const acts: Act[] = [];
  const earlier = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    for (const id of sourcesOf(annotation)) earlier.set(id, [...(earlier.get(id) ?? []), annotation]);
  }
  const replaced = new Set<string>();
  for (const { sources: ids, take, make } of decisions) {
    const sources = ids.map((id) => byId.get(id) ?? gone());
    if (sources.length === 0) throw invalid("There is nothing to settle.");
    for (const { id } of ids.flatMap((source) => earlier.get(source) ?? [])) {
      if (replaced.has(id)) continue;
      replaced.add(id);
      acts.push({ kind: "remove", uri, id });
    }
    const curate = (taken: Parameters<typeof curationOf>[0]["taken"]): void => {
      const annotation = curationOf({ id: session.host.newId(), now, creator, sources, taken });
      acts.push({ kind: "add", uri, annotation });
    };
    for (const id of take) {
      const source = sources.find((each) => each.id === id) ?? gone();
      curate({ bodies: source.bodies, fragments: source.target.fragments });
    }
    if (make !== undefined) {
      const [first] = sources as [Annotation];
      const { codes, note, ranges } = make;
      const target =
        ranges === undefined ? first : accept(extended(session, requireFile(session, textDocument), first, ranges));
      const bodies = [...codes.map(codeBody), ...(note === undefined || note === "" ? [] : [noteBody(note)])];
      curate({ bodies, fragments: target.target.fragments });
    } else if (take.length === 0) curate(null);
  }
  const label = decisions.length === 1 ? "Settle difference" : `Settle ${decisions.length} differences`;
  accept(await shelf.store.apply(acts, label));
  const made = acts.flatMap((act) => (act.kind === "add" ? [act.annotation.id] : []));
  return listed(server, uri, made);
}

function gone(): never {
  throw refused("One of these annotations is no longer there. Nothing was settled.");
}
