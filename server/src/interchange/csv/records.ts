/** Records of comma-separated values: RFC 4180, with what spreadsheets make of cells in mind. */

/** What a spreadsheet takes for a formula, and what was made safe before: the apostrophe is taken off in reading. */
const formula = /^'*[=+\-@\t\r]/;

/** One record with its line end. `isSafe` puts an apostrophe before what would be run as a formula. */
export function writeRecord(cells: readonly string[], separator: string, isSafe: boolean): string {
  const written = cells.map((cell) => {
    const text = formula.test(cell) && (isSafe || cell.startsWith("'")) ? `'${cell}` : cell;
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(separator)}\r\n`;
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** All records. The separator is the one that the first line has most of: a comma, a semicolon or a tab. Linear. */
export function parseCsv(text: string): readonly CsvRecord[] {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  for (let at = 0; at < text.length; ) {
    const { value, end, lines } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    cells.push(/^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value);
    line += lines;
    at = end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      cells.push("");
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    records.push({ cells, line: begun });
    cells = [];
    begun = ++line;
  }
  return records;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly lines: number;
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end, lines: 0 };
}

/** What stands between a closing quote and the next separator belongs to the cell, as spreadsheets have it. */
function quoted(text: string, start: number, separator: string): Cell {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    parts.push(text.slice(at, quote < 0 ? text.length : quote));
    if (quote < 0) {
      at = text.length;
      break;
    }
    at = quote + 1;
    if (text[at] !== '"') break;
    parts.push('"');
    at++;
  }
  const rest = bare(text, at, separator);
  const value = parts.join("") + rest.value;
  return { value, end: rest.end, lines: value.split("\n").length - 1 };
}

function separatorOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
