/** Whether the user is typing in a cell: Excel then takes no requests. */
export interface CellEditing {
  readonly isEditing: () => boolean;
  readonly set: (isEditing: boolean) => void;
  /** Resolves when nobody is typing. */
  readonly finished: () => Promise<void>;
}

/** Makes the switch, off at first. */
export function createCellEditing(): CellEditing {
  let current: { readonly done: Promise<void>; readonly finish: () => void } | null = null;
  return {
    isEditing: () => current !== null,
    set(isEditing) {
      if (isEditing && current === null) {
        let finish = (): void => undefined;
        const done = new Promise<void>((resolve) => {
          finish = resolve;
        });
        current = { done, finish };
      } else if (!isEditing) {
        current?.finish();
        current = null;
      }
    },
    finished: () => current?.done ?? Promise.resolve(),
  };
}
