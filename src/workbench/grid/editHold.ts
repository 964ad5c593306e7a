/** Work on the view that would swallow what a person is typing into a cell, kept until she is done. */
export interface EditHold {
  readonly setEditing: (isEditing: boolean) => void;
  /** Does the work at once, or after the edit; of several of one name only the last one that was held is done. */
  readonly run: (name: string, work: () => void) => void;
}

/** Nobody is typing at first. `later` runs what was held once the view has taken the edit in. */
export function createEditHold(later: (work: () => void) => void): EditHold {
  const held = new Map<string, () => void>();
  let isEditing = false;
  const release = (): void => {
    // She may have begun the next cell meanwhile.
    if (isEditing) {
      return;
    }
    const works = [...held.values()];
    held.clear();
    works.forEach((work) => work());
  };
  return {
    setEditing(next) {
      isEditing = next;
      if (!next && held.size > 0) {
        later(release);
      }
    },
    run(name, work) {
      if (isEditing) {
        held.delete(name);
        held.set(name, work);
      } else {
        held.delete(name);
        work();
      }
    },
  };
}
