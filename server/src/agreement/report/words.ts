/** How figures are put into words, the same in every form of the report. */
import { type Figure, isNumber } from "../figure.ts";
import type { Gamma } from "../gamma/gamma.ts";
import type { DisagreementKind, Measured, Measures } from "./model.ts";

/** Three digits behind the point, as the field prints agreement; else why there is no figure. */
export function figureWords(figure: Figure): string {
  return isNumber(figure) ? withMinus(figure.toFixed(3)) : `undefined: ${figure.undefined}`;
}

export function measuredWords({ figure, interval }: Measured): string {
  const words = figureWords(figure);
  return interval === null ? words : `${words} [${interval.map((bound) => withMinus(bound.toFixed(3))).join(", ")}]`;
}

/** The short form for a cell of a table: a dash where there is no figure. */
export function cellWords(measured: Measured): string {
  return isNumber(measured.figure) ? measuredWords(measured) : "–";
}

export function gammaWords({ gamma, seed, samples, precision, isExact }: Gamma): string {
  if (!isNumber(gamma)) return figureWords(gamma);
  const found = `${samples} samples, seed ${seed}, mean of chance known to ±${(precision * 100).toFixed(1)} % at 95 %`;
  return `${figureWords(gamma)} (${found}${isExact ? "" : "; best alignment not proved"})`;
}

function withMinus(number: string): string {
  return number.replace(/^-(?=0\.0+$)/, "").replace("-", "−");
}

/** The measures with their names, in the order in which they are shown. */
export const measureNames: readonly { readonly key: keyof Measures; readonly name: string; readonly over: string }[] = [
  { key: "kappa", name: "κ", over: "statements: Cohen's κ of two annotators, Fleiss' of more" },
  { key: "alpha", name: "α", over: "statements: Krippendorff's α, nominal" },
  { key: "unitising", name: "αᵤ", over: "characters: Krippendorff's α for unitising" },
  { key: "exact", name: "F₁ exact", over: "passages: the same code on the same characters, mean of all pairs" },
  { key: "relaxed", name: "F₁ relaxed", over: "passages: the same code on a character in common, mean of all pairs" },
];

export const kindWords: Readonly<Record<DisagreementKind, string>> = {
  codes: "other codes",
  extent: "other extent",
  missing: "one side only",
};
