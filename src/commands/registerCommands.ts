import type { Language } from "../messages/index.ts";

/** What the ribbon's buttons set off; the same actions as in the pane, over the same state. */
export interface CommandActions {
  checkSheets(): Promise<void>;
  scoreAndPublish(): Promise<void>;
  restoreLast(): Promise<void>;
  showFunctions(): void;
  /** Chooses the language of the tabs that the next publishing writes. */
  writeIn(language: Language): void;
}

/** Gives the manifest's function names their meaning. */
export function registerCommands(actions: CommandActions): void {
  const commands: Readonly<Record<string, () => Promise<void> | void>> = {
    checkSheets: () => actions.checkSheets(),
    scoreAndPublish: () => actions.scoreAndPublish(),
    restoreLast: () => actions.restoreLast(),
    showFunctions: () => actions.showFunctions(),
    writeSimplifiedChinese: () => actions.writeIn("zh-CN"),
    writeTraditionalChinese: () => actions.writeIn("zh-TW"),
    writeEnglish: () => actions.writeIn("en"),
  };
  for (const [name, command] of Object.entries(commands))
    Office.actions.associate(
      name,
      // Office takes no notice of the promise; tests wait for it.
      // eslint-disable-next-line @typescript-eslint/no-misused-promises
      runCommand(async () => command()),
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
