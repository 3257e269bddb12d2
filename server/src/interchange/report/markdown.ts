import { titleOf } from "./html.ts";
import type { ReportWriter } from "./tally.ts";

/** Markdown that any reader shows alike. Texts are set apart from what surrounds them, so that each has its direction. */
export const markdownReport: ReportWriter = {
  open: (title) => `# ${inline(title)}\n`,
  document: ({ file, id }) => `\n## ${inline(titleOf(file, id))}\n`,
  annotation: ({ codes, quotes, speaker, notes, attributes, made }) => {
    const names = codes.map(({ name }) => `**${inline(name)}**`).join(", ");
    const words =
      quotes.length === 0 ? "The document as a whole" : quotes.map((quote) => block(quote)).join("\n>\n> …\n>\n");
    const lines = [
      names === "" ? "**(no code)**" : names,
      words,
      ...(speaker === null ? [] : [`— ${inline(speaker)}`]),
      ...notes.map((note) => note.split("\n").map(inline).join("  \n")),
      ...(attributes.length === 0 ? [] : [attributes.map(inline).join("; ")]),
      ...(made.length === 0 ? [] : [made.map(inline).join(" · ")]),
    ];
    return `\n${lines.join("\n\n")}\n`;
  },
  endDocument: "",
  close: (counts) => {
    if (counts.length === 0) return "\nThere are no annotations.\n";
    const rows = counts.map(({ name, count }) => `| ${inline(name)} | ${count} |\n`);
    return `\n## Codes\n\n| Code | Annotations |\n|---|---:|\n${rows.join("")}`;
  },
};

function block(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${inline(line)}`)
    .join("\n");
}

/** Signs that mean something to Markdown or HTML are shown as they are. */
function inline(text: string): string {
  return text
    .replace(/[\r\n]/g, " ")
    .replace(/[\\`*_{}[\]<>#|!~&]/g, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replace(/^(\s*\d*)([-+.)])(?=\s)/, "$1\\$2");
}
