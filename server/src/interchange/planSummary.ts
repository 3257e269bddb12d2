import type { Annotation } from "../annotation/model.ts";
import type { ImportKind, ImportPlan } from "./plan.ts";

type PlannedAct = { readonly kind: "add" | "update"; readonly uri: string; readonly annotation: Annotation };

/** What is to be done to files of annotations. */
export function actsOf({ annotations }: ImportPlan): readonly PlannedAct[] {
  return annotations.flatMap(({ kind, uri, annotation }): readonly PlannedAct[] => {
    if (uri === null || (kind !== "new" && kind !== "changed")) return [];
    return [{ kind: kind === "new" ? "add" : "update", uri, annotation }];
  });
}

export function countsOf({ annotations }: ImportPlan): Readonly<Record<ImportKind, number>> {
  const counts = { new: 0, changed: 0, same: 0, kept: 0, lost: 0 };
  for (const { kind } of annotations) counts[kind]++;
  return counts;
}

/** One line for people. */
export function summaryOf(plan: ImportPlan): string {
  const counts = countsOf(plan);
  const sought = plan.annotations.filter((each) => each.sought && each.kind !== "lost").length;
  const parts = [
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.same} the same`,
    ...(counts.kept > 0 ? [`${counts.kept} kept, since they were changed here later`] : []),
    ...(counts.lost > 0 ? [`${counts.lost} without a place`] : []),
    ...(sought > 0 ? [`${sought} of them found again in a changed text`] : []),
  ];
  const codes = plan.codes.map(({ id }) => id).join(", ");
  return `${parts.join(", ")}${codes === "" ? "" : `; codes added: ${codes}`}`;
}
