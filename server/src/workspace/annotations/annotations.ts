/**
 * The annotations of all files of a workspace: what the language server and the command line talk to. Acts are steps of
 * one history over all files; each is refused as a whole or made as a whole.
 */
import type { Draft } from "../../annotation/make.ts";
import { makeAnnotation } from "../../annotation/make.ts";
import type { Annotation, ModelError } from "../../annotation/model.ts";
import type { Result } from "../../annotation/result.ts";
import { failure, success } from "../../annotation/result.ts";
import { same } from "../../annotation/stored/annotation.ts";
import type { Change } from "../../annotation/stored/change.ts";
import type { Files } from "../files.ts";
import { baseName } from "../files.ts";
import type { Act } from "./acts.ts";
import { changesFor } from "./acts.ts";
import type { AnnotationError } from "./errors.ts";
import { notSaved, unknownAnnotation } from "./errors.ts";
import type { Step } from "./history.ts";
import { afterAct, emptyHistory, renamedIn, reversed } from "./history.ts";
import { storeUri } from "./location.ts";
import { performRewrite, type Rewrite } from "./rewrite.ts";
import type { StoreSnapshot } from "./snapshot.ts";
import type { AnnotationStore } from "./store.ts";
import { createStore } from "./store.ts";

/** One passage to annotate; id, time and file name are supplied. */
export type Tag = Omit<Draft, "id" | "now" | "file">;

export interface AnnotationsSettings {
  readonly files: Files;
  /** ISO 8601 instant. */
  readonly now: () => string;
  readonly newId: () => string;
  /**
   * Folder for the files of annotations, relative to the document's; empty for beside it. A file that stands beside
   * its document already stays there.
   */
  readonly folder?: () => string;
}

/** All URIs are those of document files, but for `place`; what is not said to be on disk is told as an error, but kept in memory. */
export interface Annotations {
  /** URI of the file that holds, or would hold, the annotations of a document file. */
  place(uri: string): Promise<string>;
  /** Loads the file of annotations at the first call. What cannot be read is told in the snapshot. */
  open(uri: string): Promise<StoreSnapshot>;
  /** As `open` for a file that was opened before; null for others. */
  snapshot(uri: string): StoreSnapshot | null;
  /** Makes an annotation of each tag, as one step. */
  tag(uri: string, tags: readonly Tag[], label: string): Promise<Result<readonly Annotation[], AnnotationError>>;
  /** Changes annotations, as one step. */
  edit(
    uri: string,
    ids: readonly string[],
    change: (annotation: Annotation) => Result<Annotation, ModelError>,
    label: string,
  ): Promise<Result<readonly Annotation[], AnnotationError>>;
  remove(uri: string, ids: readonly string[], label: string): Promise<Result<null, AnnotationError>>;
  /** Any acts over any files, as one step; `rewrite` changes the codebook's text with them, or nothing is done. */
  apply(acts: readonly Act[], label: string, rewrite?: Rewrite): Promise<Result<null, AnnotationError>>;
  /** Takes the last step back; gives it, or null where there is none. */
  undo(): Promise<Result<Step | null, AnnotationError>>;
  redo(): Promise<Result<Step | null, AnnotationError>>;
  /** New places of annotations in a changed text: no step of anybody's, and not a change of theirs. */
  reanchor(uri: string, annotations: readonly Annotation[]): Promise<Result<null, AnnotationError>>;
  /** Leaves one version of an annotation of which there are several; not undoable. */
  settle(uri: string, kept: Annotation): Promise<Result<null, AnnotationError>>;
  /** To be called when a file of annotations was changed; those not opened are left alone. */
  changedOnDisk(storeUri: string): Promise<void>;
  /** To be called when a document file got another URI: its annotations go along. */
  renamed(from: string, to: string): Promise<Result<null, AnnotationError>>;
  /** Writes all that could not be written before. */
  retry(): Promise<Result<null, AnnotationError>>;
  /** Calls the listener with the URI of each document file whose annotations changed in memory. */
  onChange(listener: (uri: string) => void): () => void;
  /** Calls the listener with the URI of what an act, or its undoing, has rewritten. */
  onRewrite(listener: (uri: string) => void): void;
}

export function createAnnotations(settings: AnnotationsSettings): Annotations {
  const { files, now, newId } = settings;
  const stores = new Map<string, AnnotationStore>();
  const listeners = new Set<(uri: string) => void>();
  const rewriteListeners = new Set<(uri: string) => void>();
  let history = emptyHistory;

  const place = async (uri: string): Promise<string> => {
    const [chosen, beside] = [storeUri(uri, settings.folder?.() ?? ""), storeUri(uri)];
    if (chosen === beside || (await files.stat(chosen)).ok) return chosen;
    return (await files.stat(beside)).ok ? beside : chosen;
  };

  const storeFor = async (uri: string): Promise<AnnotationStore> => {
    const known = stores.get(uri);
    if (known !== undefined) return known;
    const placed = await place(uri);
    // Another call may have come first.
    const made =
      stores.get(uri) ??
      createStore(files, placed, () => {
        for (const listener of listeners) listener(uri);
      });
    stores.set(uri, made);
    return made;
  };

  const loaded = async (uris: Iterable<string>): Promise<Result<null, AnnotationError>> => {
    for (const uri of new Set(uris)) {
      const result = await (await storeFor(uri)).load();
      if (!result.ok) return result;
    }
    return success(null);
  };

  /** In memory, of a file that was loaded. */
  const held = (uri: string, id: string): Annotation | undefined => stores.get(uri)?.snapshot().byId.get(id);

  const commit = async (changes: ReadonlyMap<string, readonly Change[]>): Promise<Result<null, AnnotationError>> => {
    const known = [...changes].flatMap(([uri, each]) => stores.get(uri)?.change(each) ?? []);
    const results = await Promise.all(known);
    return results.find((result) => !result.ok) ?? success(null);
  };

  /** Memory changes before the first await, so that no other act comes in between looking and doing. */
  const perform = (acts: readonly Act[], label: string, rewrite?: Rewrite): Promise<Result<null, AnnotationError>> => {
    const changes = changesFor(acts, held, now());
    if (!changes.ok) return Promise.resolve(changes);
    history = afterAct(history, { label, changes: changes.value, ...(rewrite === undefined ? {} : { rewrite }) });
    return commit(changes.value);
  };

  const write = async (rewrite: Rewrite | undefined): Promise<Result<null, AnnotationError>> => {
    if (rewrite === undefined) return success(null);
    const written = await performRewrite(files, rewrite);
    if (written.ok) for (const listener of rewriteListeners) listener(rewrite.uri);
    return written;
  };

  const apply: Annotations["apply"] = async (acts, label, rewrite) => {
    if (acts.length === 0 && rewrite === undefined) return success(null);
    const ready = await loaded(acts.map(({ uri }) => uri));
    if (!ready.ok) return ready;
    const written = await write(rewrite);
    return written.ok ? perform(acts, label, rewrite) : written;
  };

  const travel = async (step: Step | undefined, back: boolean): Promise<Result<Step | null, AnnotationError>> => {
    if (step === undefined) return success(null);
    const { done, undone } = history;
    const without = back ? { done: done.slice(0, -1), undone } : { done, undone: undone.slice(0, -1) };
    const changes = new Map<string, readonly Change[]>();
    for (const [uri, each] of step.changes) {
      const taken = reversed(each, (id) => held(uri, id), now());
      if (!taken.ok) {
        history = without;
        return failure({ kind: taken.error, message: `“${step.label}” was changed elsewhere since, and stays.` });
      }
      changes.set(uri, taken.value);
    }
    const { rewrite } = step;
    const opposite =
      rewrite === undefined ? {} : { rewrite: { ...rewrite, before: rewrite.after, after: rewrite.before } };
    const written = await write(opposite.rewrite);
    if (!written.ok) {
      history = without;
      return written;
    }
    const reverse = { label: step.label, changes, ...opposite };
    history = back
      ? { done: without.done, undone: [...without.undone, reverse] }
      : { done: [...without.done, reverse], undone: without.undone };
    const result = await commit(changes);
    return result.ok ? success(reverse) : result;
  };

  return {
    place,
    async open(uri) {
      const store = await storeFor(uri);
      await store.load();
      return store.snapshot();
    },
    snapshot: (uri) => stores.get(uri)?.snapshot() ?? null,
    async tag(uri, tags, label) {
      const made: Annotation[] = [];
      for (const tag of tags) {
        const annotation = makeAnnotation({ ...tag, id: newId(), now: now(), file: baseName(uri) });
        if (!annotation.ok) return annotation;
        made.push(annotation.value);
      }
      const result = await apply(
        made.map((annotation) => ({ kind: "add", uri, annotation })),
        label,
      );
      return result.ok ? success(made) : result;
    },
    async edit(uri, ids, change, label) {
      const ready = await loaded([uri]);
      if (!ready.ok) return ready;
      const acts: Act[] = [];
      for (const id of ids) {
        const before = held(uri, id);
        if (before === undefined) return failure(unknownAnnotation);
        const annotation = change(before);
        if (!annotation.ok) return annotation;
        acts.push({ kind: "update", uri, annotation: annotation.value });
      }
      const result = await perform(acts, label);
      if (!result.ok) return result;
      return success(ids.flatMap((id) => held(uri, id) ?? []));
    },
    remove: (uri, ids, label) =>
      apply(
        ids.map((id) => ({ kind: "remove", uri, id })),
        label,
      ),
    apply,
    undo: () => travel(history.done.at(-1), true),
    redo: () => travel(history.undone.at(-1), false),
    async reanchor(uri, annotations) {
      const ready = await loaded([uri]);
      if (!ready.ok) return ready;
      const store = await storeFor(uri);
      const { byId } = store.snapshot();
      const changes = annotations.flatMap((annotation): readonly Change[] => {
        const before = byId.get(annotation.id);
        const moved = before && { ...before, target: annotation.target };
        return before === undefined || moved === undefined || same(before, moved)
          ? []
          : [{ id: before.id, before, after: moved }];
      });
      return changes.length === 0 ? success(null) : store.change(changes);
    },
    async settle(uri, kept) {
      const ready = await loaded([uri]);
      if (!ready.ok) return ready;
      const store = await storeFor(uri);
      const others = (store.snapshot().conflicts.get(kept.id) ?? []).filter((version) => !same(version, kept));
      if (others.length === 0) return success(null);
      return store.change(others.map((before) => ({ id: before.id, before, after: null })));
    },
    async changedOnDisk(changed) {
      for (const store of stores.values()) if (store.uri === changed) await store.reload();
    },
    async renamed(from, to) {
      const source = await place(from);
      const target = storeUri(to, source === storeUri(from) ? "" : (settings.folder?.() ?? ""));
      const unsaved = await stores.get(from)?.retry();
      if (unsaved?.ok === false) return unsaved;
      if (source !== target && (await files.stat(source)).ok) {
        if ((await files.stat(target)).ok) {
          const message = `${baseName(target)} is there already, so the annotations of ${baseName(from)} stay where they are.`;
          return failure(notSaved({ kind: "exists", uri: target, message }));
        }
        const result = await files.rename(source, target);
        if (!result.ok) return failure(notSaved(result.error));
      }
      stores.delete(from);
      history = renamedIn(history, from, to);
      const store = await storeFor(to);
      const read = await store.reload();
      if (!read.ok) return read;
      const name = baseName(to);
      const changes = store.snapshot().annotations.map((before) => {
        return { id: before.id, before, after: { ...before, target: { ...before.target, file: name } } };
      });
      return changes.length === 0 ? success(null) : store.change(changes);
    },
    async retry() {
      const results = await Promise.all([...stores.values()].map((store) => store.retry()));
      return results.find((result) => !result.ok) ?? success(null);
    },
    onRewrite(listener) {
      rewriteListeners.add(listener);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
