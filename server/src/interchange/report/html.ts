import { inXml } from "../xml/write.ts";
import type { CodeName, ReportEntry, ReportWriter } from "./tally.ts";

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; overflow-wrap: anywhere; }
article { margin: 1.2rem 0; padding-inline-start: .8rem; border-inline-start: .25rem solid GrayText; }
blockquote { margin: .3rem 0; font-size: 1.1em; white-space: pre-wrap; overflow-wrap: anywhere; }
.code { display: inline-block; margin-inline-end: .5rem; }
.code i { display: inline-block; width: .8em; height: .8em; margin-inline-end: .3em; border: 1px solid; }
.made { color: GrayText; font-size: .9em; }
table { border-collapse: collapse; }
th, td { text-align: start; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid GrayText; }
td.count { text-align: end; font-variant-numeric: tabular-nums; }
@media print { article { break-inside: avoid; } }`;

/** One page without scripts, links or anything from elsewhere; each text in its own direction. */
export const htmlReport: ReportWriter = {
  open: (title) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1 dir="auto">${escape(title)}</h1>
`,
  document: ({ file, id }) => `<section>\n<h2 dir="auto">${escape(titleOf(file, id))}</h2>\n`,
  annotation: (entry) => `<article>\n${parts(entry).join("\n")}\n</article>\n`,
  endDocument: "</section>\n",
  close: (counts) => {
    const rows = counts.map((count) => `<tr><td>${chip(count)}</td><td class="count">${count.count}</td></tr>\n`);
    const table = `<table>\n<thead><tr><th scope="col">Code</th><th scope="col">Annotations</th></tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>`;
    const summary =
      counts.length === 0 ? "<p>There are no annotations.</p>" : `<section>\n<h2>Codes</h2>\n${table}\n</section>`;
    return `${summary}\n</main>\n</body>\n</html>\n`;
  },
};

function parts({ codes, quotes, speaker, notes, attributes, made }: ReportEntry): readonly string[] {
  const words =
    quotes.length === 0
      ? "<p>The document as a whole</p>"
      : `<blockquote dir="auto">${quotes.map(escape).join(" … ")}</blockquote>`;
  return [
    `<div>${codes.map(chip).join("")}</div>`,
    words,
    ...(speaker === null ? [] : [`<p dir="auto">— ${escape(speaker)}</p>`]),
    ...notes.map((note) => `<p dir="auto">${escape(note).replaceAll("\n", "<br>")}</p>`),
    ...(attributes.length === 0 ? [] : [`<p dir="auto">${attributes.map(escape).join("; ")}</p>`]),
    `<p class="made">${made.map((part) => `<span dir="auto">${escape(part)}</span>`).join(" · ")}</p>`,
  ];
}

/** A colour alone tells nothing to many: the name stands beside it. */
function chip({ name, color }: CodeName): string {
  const square = color !== null && /^#[0-9a-f]{6}$/.test(color) ? `<i style="background:${color}"></i>` : "";
  return `<span class="code">${square}<bdi>${escape(name)}</bdi></span>`;
}

export function titleOf(file: string, id: string): string {
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return id === stem ? file : `${file}: ${id}`;
}

function escape(text: string): string {
  return inXml(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
