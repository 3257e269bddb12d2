import assert from "node:assert/strict";
import { codesOf, quoteOf } from "../../annotation/model.ts";
import type { ImportResult } from "../format.ts";
import { importOptions } from "../testing/roundTrip.ts";
import { webannoTsv } from "../webannoTsv.ts";

/** A file as other tools write it: the layers of its head, then rows of tokens. */
function read(layers: readonly string[], text: string, rows: readonly string[]): ImportResult {
  const head = ["#FORMAT=WebAnno TSV 3.3", ...layers.map((layer) => `#T_${layer}`), "", "", `#Text=${text}`];
  const content = new TextEncoder().encode([...head, ...rows, ""].join("\n"));
  return webannoTsv.read!([{ path: "theirs.tsv", content }], importOptions());
}

/** Each annotation as `words: code`, with what it leads to as `-relation-> words`. */
function said({ annotations: imported, problems }: ImportResult): readonly string[] {
  const annotations = imported.map(({ annotation }) => annotation);
  assert.deepEqual(problems, []);
  const words = new Map(annotations.map((annotation) => [annotation.id, quoteOf(annotation)]));
  return annotations.map((annotation) => {
    const links = annotation.relations.map(({ type, target }) => ` -${type}-> ${words.get(target)}`);
    return `${quoteOf(annotation)}: ${codesOf(annotation).join()}${links.join("")}`;
  });
}

describe("WebAnno TSV of other tools", () => {
  it("has slots: each is a relation of its role to what fills it", () => {
    const layers = [
      "SP=custom.Deed|what|ROLE_custom.Deed:Roles_custom.DeedRolesLink|custom.Party",
      "SP=custom.Party|kind",
    ];
    const rows = [
      "1-1\t0-4\tOslo\t_\t_\t_\tcity",
      "1-2\t5-9\tsold\tsale\tseller;goods;buyer\t1-1;1-3[4];1-5\t_",
      "1-3\t10-13\tthe\t_\t_\t_\tthing[4]",
      "1-4\t14-18\tship\t_\t_\t_\tthing[4]",
      "1-5\t19-23\tBonn\t_\t_\t_\tcity",
    ];
    assert.deepEqual(said(read(layers, "Oslo sold the ship Bonn", rows)).toSorted(), [
      "Bonn: city",
      "Oslo: city",
      "sold: sale -seller-> Oslo -goods-> the ship -buyer-> Bonn",
      "the ship: thing",
    ]);
  });

  it("has slots that any layer may fill", () => {
    const layers = ["SP=custom.Deed|ROLE_custom.Deed:By_custom.Link|uima.tcas.Annotation", "SP=custom.Party|kind"];
    const rows = ["1-1\t0-4\tOslo\t_\t_\tcity[1]|port[2]", "1-2\t5-9\tsold\tby\t1-1[2]\t_"];
    assert.deepEqual(said(read(layers, "Oslo sold", rows)).toSorted(), [
      "Oslo: city",
      "Oslo: port",
      "sold: Deed -by-> Oslo",
    ]);
  });

  it("has chains: each link leads to the next one, whichever of the two columns comes first", () => {
    const rows = ["pr[7]\tcoref->7-1", "_\t_", "pr[7]\t*->7-2", "_\t_", "nom[7]|nom[8]\tcoref->7-3|*->8-1"].map(
      (cells, index) => `1-${index + 1}\t${index * 2}-${index * 2 + 1}\t${"abcde"[index]}\t${cells}`,
    );
    const expected = ["a: pr -coref-> c", "c: pr -same-as-> e", "e: nom", "e: nom"];
    const ordered = read(["CH=custom.CoreferenceLink|referenceType|referenceRelation"], "a b c d e", rows);
    assert.deepEqual(said(ordered).toSorted(), expected);
    const turned = rows.map((row) => row.replace(/\t([^\t]+)\t([^\t]+)$/, "\t$2\t$1"));
    const other = read(["CH=custom.CoreferenceLink|referenceRelation|referenceType"], "a b c d e", turned);
    assert.deepEqual(said(other).toSorted(), expected);
  });

  it("has links of chains over several tokens", () => {
    const rows = [
      "1-1\t0-3\tthe\t*[1]\tcoref->1-1",
      "1-2\t4-8\tkeel\t*[1]\tcoref->1-1",
      "1-3\t9-11\tit\tpr[1]\t*->1-2",
    ];
    const read1 = read(["CH=custom.NameLink|referenceType|referenceRelation"], "the keel it", rows);
    assert.deepEqual(said(read1), ["the keel: NameLink -coref-> it", "it: pr"]);
  });
});
