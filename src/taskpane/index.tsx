import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/index.ts";
import { localInstant } from "./host/localInstant.ts";
import { keepLanguage, preferredLanguage } from "./host/preferredLanguage.ts";
import { PaneRoot } from "./PaneRoot.tsx";
import { createPaneActions } from "./state/createPaneActions.ts";
import { createStore } from "./state/createStore.ts";
import { initialState } from "./state/initialState.ts";
import type { PaneWork } from "./work/paneWork.ts";

// Both are asked for at once, so that they arrive while office.js still shakes hands; the first frame waits for neither.
void import(/* webpackChunkName: "live-functions" */ "../functions/index.ts");
const work: Promise<PaneWork> = import(/* webpackChunkName: "workflow" */ "./work/openWork.ts").then(
  ({ openWork }) => openWork(),
);

void Office.onReady(() => {
  const partition = Office.context.partitionKey as string | undefined;
  const language = preferredLanguage(Office.context.displayLanguage, partition);
  const store = createStore(initialState(language));
  const actions = createPaneActions(store, () => work, {
    now: () => localInstant(new Date()),
    keepLanguage: (chosen) => keepLanguage(chosen, partition),
  });
  registerCommands({
    scoreAndPublish: () => actions.scoreAndPublish(),
    restoreLast: () => actions.restore(),
    showFunctions: () => actions.show("functions"),
  });
  const element = document.getElementById("root");
  if (element === null) throw new RangeError("The page has no element #root.");
  createRoot(element).render(
    <StrictMode>
      <PaneRoot
        store={store}
        actions={actions}
        work={work}
        // Missing on Excel on the web, whatever the types say.
        readTheme={() => Office.context.officeTheme}
      />
    </StrictMode>,
  );
  void actions.start();
});
