/** Listeners that are called in turn; one that throws does not keep the others from hearing. */
export class Listeners<Event> {
  private readonly listeners: ((event: Event) => void)[] = [];

  add(listener: (event: Event) => void): void {
    this.listeners.push(listener);
  }

  /** `failed` hears of listeners that threw. */
  tell(event: Event, failed: (error: unknown) => void): void {
    for (const listener of this.listeners) {
      try {
        listener(event);
      } catch (error) {
        failed(error);
      }
    }
  }
}
