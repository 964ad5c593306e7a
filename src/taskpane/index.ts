import { registerCommands } from "../commands/index.ts";
import { createExcelWorkbook } from "../excel/index.ts";
import { draftMemory } from "./host/draftMemory.ts";
import { isDarkTheme, type OfficeThemeFacts } from "./host/isDarkTheme.ts";
import { localInstant } from "./host/localInstant.ts";
import { keepLanguage, preferredLanguage } from "./host/preferredLanguage.ts";
import { keepSigner, preferredSigner } from "./host/preferredSigner.ts";
import { viewMemory } from "./host/viewMemory.ts";
import { doInPieces } from "./opening/doInPieces.ts";
import { drawFound } from "./opening/drawFound.ts";
import { fetchLater } from "./opening/fetchLater.ts";
import { lendFunctions } from "./opening/lendFunctions.ts";
import { painted } from "./opening/painted.ts";
import { showOutsideExcel } from "./opening/showOutsideExcel.ts";
import { createPaneActions } from "./state/createPaneActions.ts";
import { createStore } from "./state/createStore.ts";
import { excelAnswered } from "./state/excelAnswered.ts";
import { initialState } from "./state/initialState.ts";
import { worthShowing } from "./state/worthShowing.ts";
import { prepareCheck } from "../workflow/index.ts";
import { createPaneLook } from "./work/createPaneLook.ts";
import type { PaneWork } from "./work/paneWork.ts";

/** Where Excel takes longer to answer than this, what is drawn afterwards is got ready meanwhile. */
const patienceMilliseconds = 150;

doInPieces(prepareCheck());
lendFunctions(
  once(async () => {
    const [{ functionsById }, { takeAllForms }] = await Promise.all([
      import(/* webpackChunkName: "view" */ "../functions/functions.ts"),
      import(/* webpackChunkName: "view" */ "../workflow/index.ts"),
    ]);
    takeAllForms();
    return functionsById;
  }),
);

void Office.onReady((info) => {
  // Null in a browser without Excel, whatever the types say.
  const host = info.host as Office.HostType | null;
  if (host === null) {
    void showOutsideExcel();
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
  const look = createPaneLook(createExcelWorkbook());
  let loadedWork: PaneWork | null = null;
  const loadWork = once(async () => {
    const { createPaneWork } = await import(/* webpackChunkName: "view" */ "./work/createPaneWork.ts");
    loadedWork = createPaneWork(look.workbook);
    return loadedWork;
  });
  const actions = createPaneActions(
    store,
    { look, load: loadWork },
    {
      now: () => localInstant(new Date()),
      keepLanguage: (chosen) => keepLanguage(chosen, partition),
      keepSigner: (signer) => keepSigner(signer, partition),
    },
  );
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
  // Missing on Excel on the web, whatever the types say.
  const readTheme = (): OfficeThemeFacts | undefined => Office.context.officeTheme;
  document.documentElement.dataset.theme = isDarkTheme(readTheme()) ? "dark" : "light";
  const loadView = once(() => import(/* webpackChunkName: "view" */ "./mountPane.tsx"));
  const hurry = setTimeout(() => void loadView(), patienceMilliseconds);
  // The workbook is read first, and what was found is on the screen before anything else is even evaluated.
  const started = actions.start();
  // From then on evaluating the view would only hold up what was found.
  void excelAnswered(store).then(() => clearTimeout(hurry));
  void worthShowing(store).then(async () => {
    const { finding, language } = store.get();
    if (finding?.kind === "appraisal") {
      drawFound(element, finding.summary, language, () => void actions.scoreAndPublish());
      fetchLater();
      await painted();
    }
    const work = loadWork();
    const { mountPane, fetchPanels } = await loadView();
    mountPane(element, { store, actions, work, loadedWork, readTheme });
    await started;
    await fetchPanels();
  });
});

/** Where the workbook is stored; "" for one that was never saved. */
function documentUrl(): string {
  // Null there, whatever the types say.
  const url: string | null = Office.context.document.url;
  return typeof url === "string" ? url : "";
}

/** Asks for something when it is first wanted, and once. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => (asked ??= ask());
}
