import type { Codebook } from "../../annotation/codebook/model.ts";
import { attributesXml } from "../xml/write.ts";

interface UsedCodes {
  readonly labels: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly recognised: ReadonlySet<string>;
}

/** The labelling configuration that shows all labels of the tasks, in the colours and with the keys of the codebook. */
export function configuration({ codes }: Codebook, { labels, choices, recognised }: UsedCodes): string {
  const known = new Map(codes.map((code) => [code.id, code]));
  const onPassages = codes.filter(({ units }) => units.some((unit) => unit !== "document")).map(({ id }) => id);
  const onDocuments = codes.filter(({ units }) => units.includes("document")).map(({ id }) => id);
  const label = (id: string): string => {
    const code = known.get(id);
    const name = code === undefined || code.name === id ? null : code.name;
    return `    <Label${attributesXml({ value: id, hint: name, background: code?.color, hotkey: code?.key })}/>\n`;
  };
  const choice = (id: string): string => {
    const name = known.get(id)?.name;
    return `    <Choice${attributesXml({ value: id, hint: name === id ? null : name })}/>\n`;
  };
  const all = [...new Set([...onPassages, ...labels, ...recognised])];
  const whole = [...new Set([...onDocuments, ...choices])];
  const choicesXml =
    whole.length === 0
      ? ""
      : `  <Choices name="document" toName="text" choice="multiple">\n${whole.map(choice).join("")}  </Choices>\n`;
  return `<View>
  <Labels name="label" toName="text" choice="multiple">
${all.map(label).join("")}  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
${choicesXml}  <Relations>
    <Relation value="contradicts"/>
    <Relation value="replies-to"/>
    <Relation value="same-as"/>
  </Relations>
</View>
`;
}
