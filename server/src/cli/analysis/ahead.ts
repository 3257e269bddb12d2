/**
 * What comes of items, in their order, with the next `most` of them under way while one is being used, so that a disk is
 * read while the processor works. An item's failure is thrown in its turn.
 */
export async function* ahead<Item, Outcome>(
  items: AsyncIterable<Item>,
  most: number,
  start: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  for await (const item of items) {
    const outcome = start(item);
    // Whoever takes it hears of a failure; until then it is not an unhandled one.
    outcome.catch(() => undefined);
    underWay.push(outcome);
    if (underWay.length > most) yield (await underWay.shift()) as Outcome;
  }
  while (underWay.length > 0) yield (await underWay.shift()) as Outcome;
}
