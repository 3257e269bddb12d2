import { LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** Time, injected so that tests do without it. */
export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Resolves after whatever else is waiting (messages, answers from disk) has had its turn. */
  pause(): Promise<void>;
  /** Resolves after that many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** What is asked between two pieces of work: LSP's cancellation tokens fit. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** How long work may go on before others have their turn, in milliseconds: less than one frame. */
const SLICE = 10;

/** Cuts long work into slices of time, so that a request that comes meanwhile is answered within one of them. */
export class Slicer {
  private readonly clock: Clock;
  private readonly cancellation: Cancellation;
  private sliceEnd: number;

  constructor(clock: Clock, cancellation: Cancellation) {
    this.clock = clock;
    this.cancellation = cancellation;
    this.sliceEnd = clock.now() + SLICE;
  }

  /** True where the slice is used up: await `pause` then. Costs one look at the clock. */
  get due(): boolean {
    return this.clock.now() >= this.sliceEnd;
  }

  /** Lets others have their turn; throws LSP's `RequestCancelled` where the work is no longer wanted. */
  async pause(): Promise<void> {
    await this.clock.pause();
    throwIfCancelled(this.cancellation);
    this.sliceEnd = this.clock.now() + SLICE;
  }
}

/** Has work done that is made of steps, others having their turn between them; `tell` hears how far it is, 0 to 1. */
export async function inSlices<Value>(
  steps: Generator<number, Value>,
  slicer: Slicer,
  tell: (share: number) => void = () => undefined,
): Promise<Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (!slicer.due) continue;
    tell(value);
    await slicer.pause();
  }
}

function throwIfCancelled(cancellation: Cancellation): void {
  if (cancellation.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
  }
}

/** True where the work came to its end, false where it was cancelled; other failures are thrown on. */
export async function finished(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return false;
    throw error;
  }
}
