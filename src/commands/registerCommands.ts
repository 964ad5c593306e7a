/** What the ribbon's buttons set off; the same actions as in the pane, over the same state. */
export interface CommandActions {
  scoreAndPublish(): Promise<void>;
  restoreLast(): Promise<void>;
  showFunctions(): void;
}

/** Gives the manifest's function names their meaning. */
export function registerCommands(actions: CommandActions): void {
  const names = ["scoreAndPublish", "restoreLast", "showFunctions"] as const;
  for (const name of names)
    Office.actions.associate(
      name,
      // Office takes no notice of the promise; tests wait for it.
      // eslint-disable-next-line @typescript-eslint/no-misused-promises
      runCommand(async () => actions[name]()),
    );
}

/** Shows the pane, where progress and outcome stand, and does the work. A button whose event never completes is stuck. */
function runCommand(work: () => Promise<void>) {
  return async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane().catch(() => undefined);
      await work();
    } finally {
      event.completed();
    }
  };
}
