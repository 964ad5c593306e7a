import { useEffect, useMemo, useState } from "react";
import { App } from "./App.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { OfficeThemeFacts } from "./host/isDarkTheme.ts";
import { PaneContext } from "./PaneContext.tsx";
import type { PaneActions } from "./state/createPaneActions.ts";
import type { PaneStore } from "./state/createStore.ts";
import type { PaneWork } from "./work/paneWork.ts";

/** What the pane is drawn over. */
export interface PaneParts {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly work: Promise<PaneWork>;
  /** The same where it has come already, so that what needs it is drawn at once. */
  readonly loadedWork?: PaneWork | null;
  readonly readTheme: () => OfficeThemeFacts | undefined;
}

/** The pane with everything that it needs around it; the first frame does not wait for the workflow. */
export function PaneRoot({ store, actions, work, loadedWork = null, readTheme }: PaneParts) {
  const [loaded, setLoaded] = useState(loadedWork);
  useEffect(() => {
    // Whoever asks for work that could not load gets the error; here there is just nothing to show yet.
    work.then(setLoaded, () => undefined);
  }, [work]);
  const pane = useMemo(() => ({ store, actions, work: loaded }), [store, actions, loaded]);
  return (
    <ErrorBoundary language={() => store.get().language}>
      <PaneContext.Provider value={pane}>
        <App readTheme={readTheme} />
      </PaneContext.Provider>
    </ErrorBoundary>
  );
}
