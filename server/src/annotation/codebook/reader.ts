import type { Document, Node, Scalar } from "yaml";
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Span } from "../../text/span.ts";
import type { CodebookProblem, CodebookProblemCode } from "./model.ts";

/** A value of the YAML with the place where it stands. */
export interface Located {
  readonly node: Node | null;
  readonly span: Span;
}

export interface Field extends Located {
  readonly name: string;
  readonly nameSpan: Span;
}

/** Reads YAML by what is expected of it, and gathers what is otherwise. Nothing it is given makes it throw. */
export interface YamlReader {
  readonly root: Located;
  readonly problems: CodebookProblem[];
  readonly report: (code: CodebookProblemCode, span: Span, message: string, severity?: "error" | "warning") => void;
  /** The fields of a mapping, each name once; none and a problem where the value is no mapping. */
  readonly fields: (value: Located, what: string, duplicate: CodebookProblemCode) => readonly Field[];
  /** The items of a list; none and a problem where the value is no list. */
  readonly items: (value: Located, what: string) => readonly Located[];
  /** A string, or a number or truth value as it is written; null and a problem for anything else. */
  readonly text: (value: Located, what: string) => string | null;
}

export function readYaml(text: string): YamlReader {
  const problems: CodebookProblem[] = [];
  const report: YamlReader["report"] = (code, span, message, severity = "error") => {
    // The parser points behind the text where something is missing at its end.
    const end = Math.min(span.end, text.length);
    problems.push({ start: Math.min(span.start, end), end, code, severity, message });
  };
  const parsed = parse(text);
  if (parsed === null) {
    report(
      "syntax",
      { start: 0, end: Math.min(1, text.length) },
      "This cannot be read as YAML; it may be nested too deeply.",
    );
  }
  for (const error of parsed?.document.errors ?? []) {
    const [start, end] = error.pos;
    report("syntax", { start, end: Math.max(start, end) }, error.message.split("\n")[0] ?? error.code);
  }

  const locate = (given: unknown, fallback: Span): Located => {
    const node = isNode(given) ? given : null;
    const target = isAlias(node) ? parsed?.anchors.get(node.source) : node;
    const range = node?.range;
    return { node: target ?? null, span: range ? { start: range[0], end: range[1] } : fallback };
  };

  return {
    root: locate(parsed?.document.contents, { start: 0, end: 0 }),
    problems,
    report,
    fields(value, what, duplicate) {
      if (isEmpty(value)) return [];
      if (!isMap(value.node)) {
        report("wrong-type", value.span, `${what} must be a mapping (\`name: value\` lines).`);
        return [];
      }
      const fields = new Map<string, Field>();
      for (const pair of value.node.items) {
        const key = locate(pair.key, value.span);
        if (!isScalar(key.node)) {
          report("wrong-type", key.span, `A name in ${what} must be plain text.`);
          continue;
        }
        const name = written(key.node);
        if (fields.has(name)) report(duplicate, key.span, `“${name}” stands here a second time; the first one counts.`);
        else fields.set(name, { name, nameSpan: key.span, ...locate(pair.value, key.span) });
      }
      return [...fields.values()];
    },
    items(value, what) {
      if (isEmpty(value)) return [];
      if (isSeq(value.node)) return value.node.items.map((item) => locate(item, value.span));
      report("wrong-type", value.span, `${what} must be a list.`);
      return [];
    },
    text(value, what) {
      if (isEmpty(value)) return null;
      if (isScalar(value.node)) return written(value.node);
      report("wrong-type", value.span, `${what} must be text.`);
      return null;
    },
  };
}

interface Parsed {
  readonly document: Document.Parsed;
  /** What aliases stand for. */
  readonly anchors: ReadonlyMap<string, Node>;
}

/** Null where the parser gives up, as on nesting that exhausts the stack. Names that stand twice are reported by `fields`, with their place. */
function parse(text: string): Parsed | null {
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
    const anchors = new Map<string, Node>();
    visit(document, {
      Node(_, node) {
        if ("anchor" in node && node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
    return { document, anchors };
  } catch {
    return null;
  }
}

/** A string as it is meant, anything else as it is written: `007` stays `007`. */
function written(scalar: Scalar): string {
  return typeof scalar.value === "string" ? scalar.value : (scalar.source ?? String(scalar.value));
}

function isEmpty(value: Located): boolean {
  return value.node === null || (isScalar(value.node) && value.node.value === null);
}
