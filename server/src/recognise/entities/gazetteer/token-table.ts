import { bare } from "../../../text/fold.ts";
import { hashOf, type Parts, slotsFor } from "./binary.ts";

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
    const plain = bare(form);
    if (plain !== form && plain !== "") this.intern(plain);
    return number;
  }

  parts(): Pick<Parts, "tokenUnits" | "tokenStarts" | "tokenSlots" | "accentedStarts" | "accented"> {
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
    return {
      tokenUnits,
      tokenStarts,
      tokenSlots: slotsFor(forms.length, (token) => hashOf(forms[token] as string)),
      ...this.accents(forms),
    };
  }

  private accents(forms: readonly string[]): { accentedStarts: Uint32Array; accented: Uint32Array } {
    const pairs: [number, number][] = [];
    forms.forEach((form, token) => {
      const plain = bare(form);
      if (plain !== form && plain !== "") pairs.push([this.numbers.get(plain) as number, token]);
    });
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const accentedStarts = new Uint32Array(forms.length + 1);
    for (const [plain] of pairs) (accentedStarts[plain + 1] as number)++;
    for (let i = 0; i < forms.length; i++) {
      accentedStarts[i + 1] = (accentedStarts[i + 1] as number) + (accentedStarts[i] as number);
    }
    return { accentedStarts, accented: Uint32Array.from(pairs, ([, token]) => token) };
  }
}
