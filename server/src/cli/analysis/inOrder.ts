/**
 * Starts work on items as they come, at most `most` at a time, and hands on the results in the items' order, each as
 * soon as it and all before it are there. Rejects with the first failure, and starts nothing more after it.
 */
export async function inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  most: number,
  start: (item: Item) => Promise<Outcome>,
  handOn: (outcome: Outcome) => Promise<void>,
): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const open: Promise<void>[] = [];
  let failed = false;
  for await (const item of items) {
    const before = last;
    const work = start(item);
    last = (async () => {
      try {
        await before;
        await handOn(await work);
      } catch (error) {
        failed = true;
        throw error;
      }
    })();
    // Whoever awaits `last` hears of a failure; these are asked only whether they are done.
    work.catch(() => undefined);
    last.catch(() => undefined);
    open.push(last);
    if (open.length >= most) await open.shift();
    if (failed) break;
  }
  await last;
}
