import type { Attribution } from "../recognise/model.ts";
import { covers, type Span } from "../text/span.ts";
import { isolated, type Markup } from "./markup.ts";
import type { DocumentView } from "./view.ts";

/** What nobody need be told of: the page around the account says nothing. */
const silent: ReadonlySet<Attribution> = new Set(["boilerplate", "headline"]);

const kinds: Readonly<Partial<Record<Attribution, string>>> = {
  explicit: "named",
  role: "by office",
  pronominal: "by a pronoun or a bare verb",
  continued: "goes on",
};

/** Who says the statement at `offset`, and why; null where there is none, or nothing to be said of it. */
export function statementHover(
  { analysis }: DocumentView,
  offset: number,
  markup: Markup,
): { readonly span: Span; readonly content: string } | null {
  const statement = analysis.statements.find((each) => covers(each, offset));
  if (statement === undefined || silent.has(statement.attribution)) return null;
  const { start, end, speaker, attribution, because, quote } = statement;
  const who =
    speaker === null
      ? markup.text(`Nobody speaks · ${attribution}`)
      : markup.text("Said by ") + markup.strong(speaker === "joint" ? "both sides" : isolated(speaker));
  const how = [kinds[attribution] ?? "", quote ? "quoted" : ""].filter((part) => part !== "");
  const head = speaker === null ? who : [who, ...how.map((part) => markup.text(part))].join(markup.text(" · "));
  return { span: { start, end }, content: markup.paragraphs([head, markup.quiet(because)]) };
}
