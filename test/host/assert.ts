/** The part of `node:assert/strict` that tests in the web worker use, where there is no Node to import it from. */

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected something true, got ${String(value)}`);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message, `expected anything but ${show(expected)}`);
}

/** Compares as JSON: for plain values, which is what tests look at. */
export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (show(actual) !== show(expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `expected ${show(text)} to match ${pattern}`);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

const assert = Object.assign(ok, { ok, equal, notEqual, deepEqual, match });

export default assert;
