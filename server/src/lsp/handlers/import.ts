import type { CancellationToken } from "vscode-languageserver";
import { quoteOf } from "../../annotation/model.ts";
import { withCodes } from "../../interchange/addCodes.ts";
import type { ImportResult as ReadResult } from "../../interchange/format.ts";
import { type ImportPlan, missingTexts, planImport } from "../../interchange/plan.ts";
import { actsOf, countsOf, summaryOf } from "../../interchange/planSummary.ts";
import { findFormat } from "../../interchange/registry.ts";
import type { ImportParams, ImportResult } from "../../protocol.ts";
import { accept } from "../annotations/answers.ts";
import { codebookText } from "../annotations/restructuring.ts";
import type { Feature, Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";
import { sourcesOf, targetsOf } from "./importSources.ts";
import { newFiles, writeTexts } from "./importTexts.ts";

/** Annotations in from other tools: what would come of it, or the coming itself as one act. */
export const importing: Feature = {
  register(server) {
    server.answer("readout/import", (params, token) => run(server, params, token));
  },
};

/** How many of those without a place are told one by one. */
const mostLost = 100;

async function run(server: Server, params: ImportParams, token: CancellationToken): Promise<ImportResult> {
  const { session, shelf, codebook } = server;
  const { format: name, sources, dryRun, partial } = params;
  if (dryRun !== true) shelf.requireTrust();
  const format = findFormat(name);
  if (format?.read === undefined) throw invalid(`There is no format “${name}” that can be imported.`);
  const files = await sourcesOf(session, sources);
  const targets = await targetsOf(server, token);
  const { codebook: book } = await codebook.current();
  const texts = new Map(targets.map(({ file, id, text }) => [keyOf(file, id), text]));
  const read = format.read(files, {
    newId: session.host.newId,
    now: session.host.instant(),
    codebook: book,
    text: (file, id) => texts.get(keyOf(file, id)) ?? null,
  });
  const missing = missingTexts(read, targets);
  const added = params.addTexts === true ? newFiles(session, missing) : [];
  const plan = planImport(read, [...targets, ...added.flatMap((file) => file.targets)], book);
  const result = { ...viewOf(read, plan), texts: missing.map(({ file }) => file) };
  if (dryRun === true) return result;

  const [problem] = read.problems;
  if (partial !== true && problem !== undefined) {
    const where = problem.line === null ? problem.path : `${problem.path}, line ${problem.line}`;
    throw refused(`${where}: ${problem.message} Nothing was imported.`);
  }
  if (partial !== true && result.counts.lost > 0) {
    throw refused(`${result.counts.lost} annotations have no place here. Nothing was imported.`);
  }
  await writeTexts(session, added);
  await carryOut(server, plan, `Import annotations (${format.label})`);
  return result;
}

function keyOf(file: string, id: string): string {
  return JSON.stringify([file.slice(file.lastIndexOf("/") + 1), id]);
}

/** One act, taken back by one undo; the codes that the codebook lacks are part of it. */
async function carryOut(server: Server, plan: ImportPlan, label: string): Promise<void> {
  const { shelf, codebook } = server;
  const acts = actsOf(plan);
  if (plan.codes.length === 0) {
    accept(await shelf.store.apply(acts, label));
    return;
  }
  const { uri, before, text } = await codebookText(server);
  const after = withCodes(text, plan.codes);
  if (!after.ok) throw refused(after.error);
  accept(await shelf.store.apply(acts, label, { uri, before, after: after.value }));
  await codebook.reloaded();
}

function viewOf({ problems, losses }: ReadResult, plan: ImportPlan): Omit<ImportResult, "texts"> {
  const files = new Map<string, number>();
  for (const { uri } of actsOf(plan)) files.set(uri, (files.get(uri) ?? 0) + 1);
  const lost = plan.annotations.flatMap(({ annotation, reason }) => {
    return reason === null ? [] : [{ quote: quoteOf(annotation), reason }];
  });
  return {
    counts: countsOf(plan),
    sought: plan.annotations.filter(({ sought, kind }) => sought && kind !== "lost").length,
    summary: summaryOf(plan),
    codes: plan.codes.map(({ id, name }) => ({ id, name })),
    files: [...files].map(([uri, count]) => ({ uri, count })).sort((a, b) => b.count - a.count),
    lost: lost.slice(0, mostLost),
    problems,
    losses: losses.map(({ kind, count, message }) => ({ kind, count, message })),
  };
}
