/** Decimal digits of every script: a block of ten consecutive code points each (Unicode category Nd). */

const zeroOf = new Map<number, number>();

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code < 0x660) return -1;
  let zero = zeroOf.get(code);
  if (zero === undefined) {
    zero = -1;
    if (/\p{Nd}/u.test(String.fromCodePoint(code))) {
      // Every Nd block begins at its zero and holds ten digits in order; the mathematical digits repeat by tens.
      if (code >= 0x1d7ce && code <= 0x1d7ff) zero = code - ((code - 0x1d7ce) % 10);
      else {
        zero = code;
        while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
      }
    }
    zeroOf.set(code, zero);
  }
  return zero < 0 ? -1 : code - zero;
}

/**
 * The value of a run of decimal digits of any script, digits of several sets mixed included.
 * NaN where a character is no digit or the run is empty; runs of over 15 digits give NaN too (no exact integer).
 */
export function decimalValue(digits: string): number {
  let value = 0;
  let count = 0;
  for (const character of digits) {
    const digit = digitValue(character.codePointAt(0) as number);
    if (digit < 0 || ++count > 15) return Number.NaN;
    value = value * 10 + digit;
  }
  return count === 0 ? Number.NaN : value;
}
