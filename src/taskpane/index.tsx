import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/index.ts";
import { languageOf, paneMessagesOf } from "../messages/index.ts";
import { draftMemory } from "./host/draftMemory.ts";
import { localInstant } from "./host/localInstant.ts";
import { keepLanguage, preferredLanguage } from "./host/preferredLanguage.ts";
import { keepSigner, preferredSigner } from "./host/preferredSigner.ts";
import { viewMemory } from "./host/viewMemory.ts";
import { PaneRoot } from "./PaneRoot.tsx";
import { createPaneActions } from "./state/createPaneActions.ts";
import { createStore } from "./state/createStore.ts";
import { initialState } from "./state/initialState.ts";
import { worthShowing } from "./state/worthShowing.ts";
import { fetchPanels } from "./views.ts";
import type { PaneWork } from "./work/paneWork.ts";

// Both are asked for at once, so that they arrive while office.js still shakes hands.
void import(/* webpackChunkName: "workflow" */ "../functions/index.ts");
let loadedWork: PaneWork | null = null;
const work: Promise<PaneWork> = import(/* webpackChunkName: "workflow" */ "./work/openWork.ts").then(
  ({ openWork }) => (loadedWork = openWork()),
);

void Office.onReady((info) => {
  // Null in a browser without Excel, whatever the types say.
  const host = info.host as Office.HostType | null;
  if (host === null) {
    showOutsideExcel();
    return;
  }
  const partition = Office.context.partitionKey as string | undefined;
  const language = preferredLanguage(Office.context.displayLanguage, partition);
  const memory = viewMemory(partition, documentUrl());
  const drafts = draftMemory(partition, documentUrl());
  const store = createStore({
    ...initialState(language),
    signer: preferredSigner(partition),
    ...memory.read(),
    draft: drafts.read(),
  });
  store.subscribe(() => {
    memory.keep(store.get());
    drafts.keep(store.get().draft);
  });
  const actions = createPaneActions(store, () => work, {
    now: () => localInstant(new Date()),
    keepLanguage: (chosen) => keepLanguage(chosen, partition),
    keepSigner: (signer) => keepSigner(signer, partition),
  });
  registerCommands({
    async checkSheets() {
      actions.show("check");
      await actions.check();
    },
    scoreAndPublish: () => actions.scoreAndPublish(),
    restoreLast: () => actions.restore(),
    showFunctions: () => actions.show("functions"),
    writeIn(language) {
      actions.choosePublishing({ language });
      actions.show("publish");
    },
  });
  const element = document.getElementById("root");
  if (element === null) throw new RangeError("The page has no element #root.");
  // The workbook is read first: the page shows its skeleton until there is something to say.
  void actions.start().then(fetchPanels);
  void worthShowing(store).then(() => {
    createRoot(element).render(
      <StrictMode>
        <PaneRoot
          store={store}
          actions={actions}
          work={work}
          loadedWork={loadedWork}
          // Missing on Excel on the web, whatever the types say.
          readTheme={() => Office.context.officeTheme}
        />
      </StrictMode>,
    );
  });
});

/** Somebody opened the page by itself, to see whether it can be reached: it says so instead of waiting for Excel. */
function showOutsideExcel(): void {
  const note = document.createElement("p");
  note.style.cssText = "padding: 0 16px; font-family: system-ui, sans-serif";
  note.textContent = paneMessagesOf(languageOf(navigator.language)).error.outsideExcel;
  document.getElementById("root")?.replaceChildren(note);
}

/** Where the workbook is stored; "" for one that was never saved. */
function documentUrl(): string {
  // Null there, whatever the types say.
  const url: string | null = Office.context.document.url;
  return typeof url === "string" ? url : "";
}
