import { confusionPicture } from "./picture.ts";
import { confusionRemark, named } from "./markdown.ts";
import type { AgreementReport, Disagreement } from "./model.ts";
import { escapedXml } from "./xml.ts";
import { type CodeNames, disagreementRow, sections, summary, type Table } from "./table.ts";

export interface HtmlOptions {
  /** Where a click on a disagreement leads; without it, passages are no links. */
  readonly link?: (disagreement: Disagreement) => string;
}

/**
 * The report as one page that needs nothing else: no script, no font, no picture from elsewhere. In VS Code it takes
 * the theme's colours.
 */
export function htmlReport(report: AgreementReport, nameOf: CodeNames, { link }: HtmlOptions = {}): string {
  const { confusion, disagreements } = report;
  const parts = [`<h1>Agreement of annotators</h1>`, paragraph(summary(report))];
  for (const { title, remark, table } of sections(report, nameOf)) {
    parts.push(`<h2>${escapedXml(title)}</h2>`, paragraph(remark), written(table));
  }
  if (confusion.labels.length > 1) {
    const labels = confusion.labels.map((label) => named(label, nameOf));
    parts.push("<h2>What is taken for what</h2>", paragraph(confusionRemark(report)));
    parts.push(confusionPicture({ ...confusion, labels }));
  }
  if (disagreements.length > 0) {
    parts.push("<h2>Disagreements</h2>", disagreementTable(disagreements, nameOf, link));
  }
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Agreement of annotators</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --ink: var(--vscode-foreground, CanvasText); --ground: var(--vscode-editor-background, Canvas); --line: var(--vscode-panel-border, color-mix(in srgb, CanvasText 25%, Canvas)); }
body { background: var(--ground); color: var(--ink); font: 14px/1.5 var(--vscode-font-family, system-ui, sans-serif); margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .7rem .3rem 0; text-align: start; vertical-align: top; }
th { font-weight: 600; }
td { unicode-bidi: isolate; }
a { color: var(--vscode-textLink-foreground, LinkText); }
svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px var(--vscode-font-family, system-ui, sans-serif); }`;

function paragraph(words: string): string {
  return words === "" ? "" : `<p>${escapedXml(words)}</p>`;
}

function written({ head, rows }: Table): string {
  const body = rows.map((row) => tr(row.map((cell) => `<td dir="auto">${escapedXml(cell)}</td>`)));
  return tableOf(head, body);
}

function disagreementTable(
  disagreements: readonly Disagreement[],
  nameOf: CodeNames,
  link: HtmlOptions["link"],
): string {
  const rows = disagreements.map((disagreement) => {
    const { kind, file, document, excerpt, first, second } = disagreement;
    const words = escapedXml(excerpt);
    const passage = link === undefined ? words : `<a href="${escapedXml(link(disagreement))}">${words}</a>`;
    const cells = [escapedXml(`${file} (${document})`), passage];
    cells.push(...disagreementRow(kind, first, second, nameOf).map(escapedXml));
    return tr(cells.map((cell) => `<td dir="auto">${cell}</td>`));
  });
  return tableOf(["Document", "Passage", "Kind", "First", "Second"], rows);
}

function tableOf(head: readonly string[], rows: readonly string[]): string {
  const top = tr(head.map((cell) => `<th scope="col" dir="auto">${escapedXml(cell)}</th>`));
  return `<div class="scroll"><table><thead>${top}</thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
}

function tr(cells: readonly string[]): string {
  return `<tr>${cells.join("")}</tr>`;
}
