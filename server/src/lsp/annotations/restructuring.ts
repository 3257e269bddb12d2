import { parseCodebook } from "../../annotation/codebook/parse.ts";
import { type Restructuring, restructure } from "../../annotation/codebook/restructure.ts";
import { codesOf } from "../../annotation/model.ts";
import { recoded } from "../../annotation/revise.ts";
import type { RestructureResult } from "../../protocol.ts";
import type { Act } from "../../workspace/annotations/acts.ts";
import { type Rewrite, readText } from "../../workspace/annotations/rewrite.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import { accept } from "./answers.ts";

/** Everything that a change of the codebook comes to. */
interface Plan {
  readonly rewrite: Rewrite;
  readonly acts: readonly Act[];
  readonly result: RestructureResult;
}

/** Changes the codebook and all annotations of the codes that become others, as one act; or only tells of it. */
export async function carryThrough(server: Server, change: Restructuring, dryRun = false): Promise<RestructureResult> {
  const { shelf, codebook } = server;
  shelf.requireTrust();
  const plan = await planOf(server, change);
  if (!dryRun) {
    accept(await shelf.store.apply(plan.acts, await labelOf(server, change), plan.rewrite));
    await codebook.reloaded();
  }
  return plan.result;
}

async function planOf(server: Server, change: Restructuring): Promise<Plan> {
  const { uri, before, text } = await codebookText(server);
  const restructured = restructure(text, parseCodebook(text).codebook, change);
  if (!restructured.ok) throw refused(restructured.error);
  const { codes } = restructured.value;
  const acts = await actsFor(server, codes);
  const counts = new Map<string, number>();
  for (const act of acts) counts.set(act.uri, (counts.get(act.uri) ?? 0) + 1);
  const files = [...counts].map(([file, count]) => ({ uri: file, count })).sort((a, b) => b.count - a.count);
  const removed = acts.filter(({ kind }) => kind === "remove").length;
  return {
    rewrite: { uri, before, after: restructured.value.text },
    acts,
    result: { uri, changed: acts.length - removed, removed, files },
  };
}

async function actsFor(server: Server, codes: ReadonlyMap<string, string | null>): Promise<readonly Act[]> {
  if (codes.size === 0) return [];
  const { annotations, shelf } = server;
  await annotations.freshen();
  if (!annotations.complete) throw refused("The workspace's annotations are still being read. Try again in a moment.");
  const acts: Act[] = [];
  for (const uri of annotations.catalogue.urisWith([...codes.keys()])) {
    const { annotations: held, error } = await shelf.store.open(uri);
    if (error?.kind === "unreadable") throw refused(error.message);
    for (const annotation of held) {
      if (!codesOf(annotation).some((code) => codes.has(code))) continue;
      const changed = recoded(annotation, codes);
      acts.push(
        changed === null ? { kind: "remove", uri, id: annotation.id } : { kind: "update", uri, annotation: changed },
      );
    }
  }
  return acts;
}

/** The codebook's text as it is on disk; the sample's, to be written where there is none. */
export async function codebookText({
  session,
  codebook,
}: Server): Promise<{ uri: string; before: string | null; text: string }> {
  const loaded = await codebook.current();
  const uri = loaded.uri ?? codebook.newUri;
  if (uri === null) throw refused("Open a folder first: the codebook is kept in it.");
  if (loaded.uri === null) return { uri, before: null, text: loaded.text };
  const read = await readText(session.disk, uri);
  if (!read.ok) throw refused(read.error.message);
  const open = codebook.buffers.get(uri);
  if (open !== null && open.toString() !== read.value?.replace(/^\ufeff/, "")) {
    throw refused("The codebook has changes that are not saved. Save it first.");
  }
  return { uri, before: read.value, text: read.value ?? "" };
}

async function labelOf({ codebook }: Server, change: Restructuring): Promise<string> {
  switch (change.kind) {
    case "add":
      return `Add code ${change.code.name}`;
    case "rename":
      return `Rename code ${await codebook.namesOf([change.id])}`;
    case "merge":
      return `Merge ${await codebook.namesOf(change.ids)} into ${await codebook.namesOf([change.into])}`;
    case "move":
      return `Move code ${await codebook.namesOf([change.id])}`;
    case "delete":
      return `Delete code ${await codebook.namesOf([change.id])}`;
  }
}
