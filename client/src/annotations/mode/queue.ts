/** Does things one after the other: keys come faster than the server answers, and each is about what those before left. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `act` when all before it are done; its failure is the caller's, and does not hold up the next. */
  run<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(act);
    this.last = result.catch(() => undefined);
    return result;
  }
}
