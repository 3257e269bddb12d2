/**
 * Work that yields between its pieces, so that whoever has it done may answer others meanwhile, show how far it is (0 to
 * 1), or leave off.
 */
export type Steps<Value> = Generator<number, Value>;

/** Does the work at one go. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does work that is a part of other work: from there to there of its way. */
export function* part<Value>(steps: Steps<Value>, from: number, to: number): Steps<Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield from + (to - from) * value;
  }
}
