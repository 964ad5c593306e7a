/** People who want to be told. */
export interface Listeners<Message> {
  /** Gives a function that takes the listener off again. */
  readonly add: (listener: (message: Message) => void) => () => void;
  readonly tell: (message: Message) => void;
}

/** Makes an empty list of listeners. */
export function createListeners<Message>(): Listeners<Message> {
  const listeners = new Set<(message: Message) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell(message) {
      for (const listener of [...listeners]) {
        listener(message);
      }
    },
  };
}
