/**
 * A process that tags and tells: `tagger.ts URI FIRST COUNT` makes annotations numbered from FIRST and prints the id of
 * each when it is acknowledged.
 */
import { codeBody } from "../../../annotation/model.ts";
import { selectable } from "../../../annotation/selectors.ts";
import { sampleId } from "../../../annotation/testing/sample.ts";
import { createAnnotations } from "../../annotations/annotations.ts";
import { createNodeFiles } from "../files.ts";

const [uri = "", first = "1", count = "1"] = process.argv.slice(2);
let number = Number(first);
const annotations = createAnnotations({
  files: createNodeFiles(),
  now: () => new Date().toISOString(),
  newId: () => sampleId(number++),
});
const tag = {
  creator: "Nino",
  document: "talks",
  text: selectable("They agreed."),
  spans: [{ start: 5, end: 11 }],
  bodies: [codeBody("agreement")],
};
for (let made = 0; made < Number(count); made++) {
  const result = await annotations.tag(uri, [tag], "Tag");
  process.stdout.write(result.ok ? `${result.value[0]?.id}\n` : `failed: ${result.error.message}\n`);
}
