import type { AnnotationView } from "../protocol.ts";
import { isolated, type Markup } from "./markup.ts";

const states: Readonly<Record<AnnotationView["state"], string>> = {
  anchored: "",
  moved: "found elsewhere",
  changed: "on changed words",
  ambiguous: "its words stand in several places",
  orphaned: "its words are gone",
};

/**
 * What words are tagged with, by whom and when: for clients that do not say so themselves. `nameOf` gives a code's name
 * in the codebook.
 */
export function annotationHover(
  { codes, state, status, attributes, note, creator, created }: AnnotationView,
  nameOf: (code: string) => string,
  markup: Markup,
): string {
  const title = codes.length > 0 ? codes.map(nameOf).join(", ") : "Note";
  const facts = [states[state], status === "draft" ? "" : status].filter((fact) => fact !== "");
  const values = attributes.map(({ name, value }) => markup.text(`${name}: `) + markup.strong(isolated(String(value))));
  const by = [creator === null ? "" : isolated(creator), created.slice(0, 10)].filter((part) => part !== "");
  return markup.paragraphs([
    [markup.text("Tagged ") + markup.strong(isolated(title)), ...facts.map((fact) => markup.text(fact))].join(" · "),
    values.join(" · "),
    note === null ? "" : markup.text(isolated(note)),
    markup.quiet(by.join(", ")),
  ]);
}
