import type { Revision } from "../../annotation/revise.ts";
import type { AnnotationChange } from "../../protocol.ts";
import type { CodebookSource } from "./codebookSource.ts";
import { relationFrom } from "./making.ts";

/** A change as the model takes it. */
export function revisionOf({ set = {}, add = {}, remove = {} }: AnnotationChange): Revision {
  const { relations: replaced, ...setting } = set;
  const { relations: linked, ...adding } = add;
  const { relations: unlinked, ...removing } = remove;
  return {
    set: { ...setting, ...(replaced === undefined ? {} : { relations: replaced.map(relationFrom) }) },
    add: { ...adding, ...(linked === undefined ? {} : { relations: linked.map(relationFrom) }) },
    remove: { ...removing, ...(unlinked === undefined ? {} : { relations: unlinked.map(relationFrom) }) },
  };
}

/** What undo says of the change. */
export async function labelOf(change: AnnotationChange, codebook: CodebookSource): Promise<string> {
  const { set = {}, add = {}, remove = {} } = change;
  if (set.codes !== undefined) return `Recode as ${await codebook.namesOf(set.codes)}`;
  const parts: string[] = [];
  if (add.codes !== undefined) parts.push(`add ${await codebook.namesOf(add.codes)}`);
  if (remove.codes !== undefined) parts.push(`take away ${await codebook.namesOf(remove.codes)}`);
  if (set.note !== undefined) parts.push("change note");
  if (set.status !== undefined) parts.push(`mark as ${set.status}`);
  if (set.wholeDocument === true) parts.push("say of the whole document");
  if ((set.attributes ?? add.attributes ?? remove.attributes) !== undefined) parts.push("change attributes");
  if ((set.relations ?? add.relations ?? remove.relations) !== undefined) parts.push("change relations");
  const label = parts.join(", ") || "change tag";
  return label.charAt(0).toUpperCase() + label.slice(1);
}
