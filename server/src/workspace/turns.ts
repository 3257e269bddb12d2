/** Lets actions that name the same key run one after the other, in the order asked for. */
export interface Turns {
  take<Value>(key: string, action: () => Promise<Value>): Promise<Value>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(key, action) {
      const before = last.get(key) ?? Promise.resolve();
      const turn = before.then(action, action);
      // The next in line waits for the end of this one, whatever it ended with.
      const settled = turn.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, settled);
      void settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return turn;
    },
  };
}
