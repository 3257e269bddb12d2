import type { Relation } from "../../annotation/model.ts";
import { textOf } from "../decode.ts";
import { documentAddress } from "../documentName.ts";
import type { ImportedCode, ImportFile } from "../format.ts";
import type { Intake } from "../intake.ts";
import type { Said } from "../own.ts";
import { ShapeError } from "../shape.ts";
import { childOf, childrenOf, parseXml, textIn, type XmlElement } from "../xml/read.ts";
import { readZip, type ZipEntry } from "../zip/read.ts";
import { readCodes } from "./codes.ts";
import { readingOf } from "./counting.ts";
import { plainGuid } from "./vocabulary.ts";

interface Project {
  readonly intake: Intake;
  readonly path: string;
  readonly entries: readonly ZipEntry[];
  /** Names by GUID. */
  readonly users: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, ImportedCode>;
  readonly notes: ReadonlyMap<string, XmlElement>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
}

/** Takes a `.qdpx` of any maker. Throws `ShapeError`. */
export function readProject(intake: Intake, { path, content }: ImportFile): void {
  if (typeof content === "string") throw new ShapeError("", "this is no zip, or its end is missing");
  const entries = readZip(content, intake.options.mostBytes);
  const entry = entries.find((each) => /(^|\/)[^/]*\.qde$/i.test(each.path));
  if (entry === undefined) throw new ShapeError("", "there is no project.qde in this zip");
  const xml = textOf(intake, { path: `${path}/${entry.path}`, content: entry.read() });
  if (xml === undefined) return;
  const root = parseXml(xml);
  if (root.name !== "Project") throw new ShapeError(entry.path, `this is a ${root.name}, not a Project`, root.line);

  const codes = readCodes(childOf(childOf(root, "CodeBook"), "Codes"), intake.options.codebook);
  for (const code of codes.values()) intake.code(code);
  const users = childrenOf(childOf(root, "Users"), "User").map((user) => {
    return [guidOf(user), user.attributes.get("name") ?? user.attributes.get("id") ?? guidOf(user)] as const;
  });
  const notes = childrenOf(childOf(root, "Notes"), "Note").map((note) => [guidOf(note), note] as const);
  const project: Project = {
    intake,
    path,
    entries,
    users: new Map(users),
    codes,
    notes: new Map(notes),
    relations: relationsOf(root),
  };
  for (const kind of ["Variables", "Cases", "Sets", "Graphs"]) {
    for (const each of childrenOf(childOf(root, kind))) {
      intake.losses.addOf("things", "cases", "cases, variables, sets and graphs are left out", guidOf(each));
    }
  }
  for (const source of childrenOf(childOf(root, "Sources"))) readSource(project, source);
}

function guidOf(element: XmlElement): string {
  return plainGuid(element.attributes.get("guid"));
}

function relationsOf(root: XmlElement): ReadonlyMap<string, readonly Relation[]> {
  const relations = new Map<string, Relation[]>();
  for (const { attributes } of childrenOf(childOf(root, "Links"), "Link")) {
    const origin = plainGuid(attributes.get("originGUID"));
    const known = relations.get(origin) ?? [];
    relations.set(origin, known);
    known.push({ type: attributes.get("name") ?? "", target: plainGuid(attributes.get("targetGUID")) });
  }
  return relations;
}

/** A text, or what stands for one in a source of another kind; selections on pictures, pages and sound are lost. */
function readSource(project: Project, source: XmlElement): void {
  if (source.name === "TextSource") readText(project, source, source.attributes.get("name"));
  for (const child of childrenOf(source)) {
    if (/^(Representation|TextDescription|Transcript)$/.test(child.name)) {
      readText(project, child, source.attributes.get("name") ?? child.attributes.get("name"));
    } else if (child.name.endsWith("Selection") && child.name !== "PlainTextSelection") {
      project.intake.losses.add("media", "made on pictures, pages or sound; left out", guidOf(child));
    }
  }
}

function readText(project: Project, source: XmlElement, name: string | undefined): void {
  const { intake, path } = project;
  intake.attempt({ path, line: source.line }, () => {
    const text = contentOf(project, source);
    const { file, id } = documentAddress(name ?? guidOf(source));
    const document = intake.document(file, id, text);
    const selections = childrenOf(source, "PlainTextSelection");
    const reading = readingOf(document, selections.map(selectionRange));
    for (const selection of selections) {
      intake.attempt({ path, line: selection.line }, () => {
        const range = selectionRange(selection);
        if (Number.isNaN(range.start) || Number.isNaN(range.end)) {
          throw new ShapeError("", "a selection needs a startPosition and an endPosition");
        }
        const spans = [reading(range)];
        for (const said of saidOf(project, selection)) intake.annotate(document, spans, said);
      });
    }
    for (const coding of childrenOf(source, "Coding")) {
      intake.attempt({ path, line: coding.line }, () => intake.annotate(document, [], codingSaid(project, coding)));
    }
    for (const ref of childrenOf(source, "NoteRef")) {
      const note = project.notes.get(plainGuid(ref.attributes.get("targetGUID")));
      if (note === undefined) continue;
      intake.attempt({ path, line: note.line }, () => intake.annotate(document, [], noteSaid(project, note)));
    }
  });
}

function selectionRange({ attributes }: XmlElement) {
  return {
    start: Number.parseInt(attributes.get("startPosition") ?? "", 10),
    end: Number.parseInt(attributes.get("endPosition") ?? "", 10),
    name: attributes.get("name") ?? "",
  };
}

/** The text that stands in the source, or in the file that it names; tools disagree about the case of its folder. */
function contentOf({ entries, intake, path }: Project, source: XmlElement): string {
  const inline = childOf(source, "PlainTextContent");
  const named = source.attributes.get("plainTextPath");
  if (inline !== undefined && named === undefined) return textIn(inline);
  const base = (named ?? "").replace(/^.*[/\\]/, "").toLowerCase();
  const entry = entries.find((each) => base !== "" && each.path.replace(/^.*\//, "").toLowerCase() === base);
  if (entry === undefined)
    throw new ShapeError("", `the text of a source, ${named ?? "which it does not name"}, is not in the zip`);
  return textOf(intake, { path: `${path}/${entry.path}`, content: entry.read() }) ?? "";
}

/** One annotation for each person that has coded the selection. */
function saidOf(project: Project, selection: XmlElement): readonly Partial<Said>[] {
  const whole = provenance(project, selection);
  const notes = notesOf(project, selection);
  const codings = childrenOf(selection, "Coding");
  const byUser = new Map<string, XmlElement[]>();
  for (const coding of codings) {
    const user = coding.attributes.get("creatingUser") ?? selection.attributes.get("creatingUser") ?? "";
    const known = byUser.get(user) ?? [];
    byUser.set(user, known);
    known.push(coding);
  }
  const groups = byUser.size === 0 ? [[]] : [...byUser.values()];
  return groups.map((group, index): Partial<Said> => {
    const [first] = group;
    const made = first === undefined ? {} : provenance(project, first);
    const isWhole = index === 0;
    const id = isWhole || first === undefined ? guidOf(selection) : guidOf(first);
    return {
      ...made,
      ...(isWhole ? whole : {}),
      ...(made.creator === undefined ? {} : { creator: made.creator }),
      id,
      codes: group.flatMap((coding) => codeOf(project, coding) ?? []),
      notes: [...(isWhole ? notes : []), ...group.flatMap((coding) => notesOf(project, coding))],
      relations: project.relations.get(id) ?? [],
    };
  });
}

function codingSaid(project: Project, coding: XmlElement): Partial<Said> {
  return {
    ...provenance(project, coding),
    id: guidOf(coding),
    codes: codeOf(project, coding) ?? [],
    notes: notesOf(project, coding),
    relations: project.relations.get(guidOf(coding)) ?? [],
  };
}

/** A note on a document as a whole. */
function noteSaid(project: Project, note: XmlElement): Partial<Said> {
  const id = guidOf(note);
  const relations = project.relations.get(id) ?? [];
  return { ...provenance(project, note), id, notes: [noteText(project, note)], relations };
}

function codeOf({ codes }: Project, coding: XmlElement): readonly string[] | null {
  const guid = plainGuid(childOf(coding, "CodeRef")?.attributes.get("targetGUID"));
  const code = codes.get(guid);
  if (code === undefined) throw new ShapeError("", `the code ${guid} is not in the codebook of the project`);
  return [code.id];
}

function notesOf(project: Project, element: XmlElement): readonly string[] {
  return childrenOf(element, "NoteRef").flatMap((ref) => {
    const note = project.notes.get(plainGuid(ref.attributes.get("targetGUID")));
    return note === undefined ? [] : [noteText(project, note)];
  });
}

function noteText(project: Project, note: XmlElement): string {
  return contentOf(project, note);
}

function provenance({ users }: Project, { attributes }: XmlElement): Partial<Said> {
  const user = attributes.get("creatingUser");
  const created = attributes.get("creationDateTime");
  const modified = attributes.get("modifiedDateTime");
  return {
    ...(user === undefined ? {} : { creator: users.get(plainGuid(user)) ?? plainGuid(user) }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}
