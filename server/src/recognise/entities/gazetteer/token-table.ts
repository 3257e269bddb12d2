import { bare } from "../../../text/fold.ts";
import { hashOf, type Parts, slotsFor } from "./binary.ts";
import { part, type Steps } from "../../steps.ts";

/** Latin letters that are typed without their accents too. */
const accents = /[\u00df-\u024f\u1e00-\u1eff]/u;

/** Collects the tokens of names and numbers them by first appearance. */
export class TokenTable {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  intern(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(form, number);
    // The unaccented spelling is a token of its own, from which the accented ones are reached.
    if (accents.test(form)) this.intern(bare(form));
    return number;
  }

  *parts(): Steps<
    Pick<Parts, "tokenUnits" | "tokenStarts" | "tokenSlots" | "plainTokens" | "accentedStarts" | "accented">
  > {
    const forms = [...this.numbers.keys()];
    const tokenStarts = new Uint32Array(forms.length + 1);
    let length = 0;
    forms.forEach((form, i) => {
      tokenStarts[i] = length;
      length += form.length;
    });
    tokenStarts[forms.length] = length;
    const tokenUnits = new Uint16Array(length);
    forms.forEach((form, i) => {
      const start = tokenStarts[i] as number;
      for (let k = 0; k < form.length; k++) tokenUnits[start + k] = form.charCodeAt(k);
    });
    yield 0.3;
    const slots = slotsFor(forms.length, (token) => hashOf(forms[token] as string));
    const tokenSlots = yield* part(slots, 0.3, 0.8);
    return { tokenUnits, tokenStarts, tokenSlots, ...this.accents(forms) };
  }

  /** The tokens that are bare forms of others, and for each of them those others. */
  private accents(forms: readonly string[]): Pick<Parts, "plainTokens" | "accentedStarts" | "accented"> {
    const byPlain = new Map<number, number[]>();
    forms.forEach((form, token) => {
      if (!accents.test(form)) return;
      const number = this.numbers.get(bare(form)) as number;
      if (number === token) return;
      byPlain.set(number, [...(byPlain.get(number) ?? []), token]);
    });
    const plainTokens = Uint32Array.from(byPlain.keys()).sort();
    const accentedStarts = new Uint32Array(plainTokens.length + 1);
    const accented: number[] = [];
    plainTokens.forEach((plain, i) => {
      accented.push(...(byPlain.get(plain) as number[]));
      accentedStarts[i + 1] = accented.length;
    });
    return { plainTokens, accentedStarts, accented: Uint32Array.from(accented) };
  }
}
