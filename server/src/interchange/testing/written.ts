import type { ExportDocument, Format } from "../format.ts";
import { codebook } from "./corpus.ts";

/** The JSON that a format writes for the documents, as one text. */
export async function written(format: Format, documents: readonly ExportDocument[]): Promise<string> {
  let content = "";
  for await (const chunk of format.write({ codebook, documents }, {}).chunks) content += chunk.content as string;
  return content;
}
