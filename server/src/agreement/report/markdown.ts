import type { AgreementReport } from "./model.ts";
import { type CodeNames, disagreementRow, sections, summary, type Table } from "./table.ts";

/** The report as Markdown, with tables as GitHub and most others show them. */
export function markdownReport(report: AgreementReport, nameOf: CodeNames): string {
  const { confusion, disagreements } = report;
  const parts = ["# Agreement of annotators", escaped(summary(report))];
  for (const { title, remark, table } of sections(report, nameOf)) {
    parts.push(`## ${title}`, escaped(remark), written(table));
  }
  if (confusion.labels.length > 1) {
    const labels = confusion.labels.map((label) => named(label, nameOf));
    const rows = labels.map((label, row) => [label, ...(confusion.counts[row] ?? []).map(String)]);
    parts.push("## What is taken for what", escaped(confusionRemark(report)), written({ head: ["", ...labels], rows }));
  }
  if (disagreements.length > 0) {
    const rows = disagreements.map(({ kind, file, document, excerpt, first, second }) => [
      `${file} (${document})`,
      excerpt,
      ...disagreementRow(kind, first, second, nameOf),
    ]);
    parts.push("## Disagreements", written({ head: ["Document", "Passage", "Kind", "First", "Second"], rows }));
  }
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

export function confusionRemark({ annotators }: AgreementReport): string {
  const [first = "", second = ""] = annotators;
  if (annotators.length > 2) return "Passages put side by side, counted in both directions over all pairs.";
  return `Passages put side by side: rows are what ${first} says, columns what ${second} says.`;
}

/** A label of the table of confusions with the codes' names. */
export function named(label: string, nameOf: CodeNames): string {
  return label
    .split(" + ")
    .map((code) => nameOf(code))
    .join(" + ");
}

function written({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")).replaceAll("\\-", "-"), ...rows.map(line)].join("\n");
}

/** Names and passages come from people and documents: nothing in them may act as markup. */
function escaped(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|~#&]/g, "\\$&");
}
