import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { visibilityMessage, type ConnectedFrame, type FrameContainer } from "../../host/browser/index.ts";
import type { WorkbookModel } from "../../host/model/index.ts";
import { Ribbon } from "../ribbon/Ribbon.tsx";
import type { RibbonButton } from "../ribbon/ribbonModel.ts";
import { createSession, type Session } from "../session/createSession.ts";
import { GridPane } from "./GridPane.tsx";
import { labelsFor } from "./labels.ts";
import { loadAddIn, type AddIn } from "./loadAddIn.ts";
import { listSamples, loadSample, readWorkbook } from "./loadWorkbook.ts";
import { PaneDivider, paneWidths } from "./PaneDivider.tsx";
import { saveFile } from "./saveFile.ts";
import type { PageSettings } from "./settings.ts";
import { TaskPane } from "./TaskPane.tsx";
import { TitleBar } from "./TitleBar.tsx";

/** The page: a workbook's grid beside the add-in's pane, under the add-in's ribbon. */
export function Workbench({ settings }: { settings: PageSettings }): ReactElement {
  const [language, setLanguage] = useState(settings.language);
  const [theme, setTheme] = useState(settings.theme);
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [sample, setSample] = useState<string | null>(settings.sample);
  const [addIn, setAddIn] = useState<AddIn | null>(null);
  const [workbook, setWorkbook] = useState<WorkbookModel | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(settings.isPaneOpen);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const [disabled, setDisabled] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState<string | null>(null);
  const [isDropping, setDropping] = useState(false);
  const frame = useRef<ConnectedFrame | null>(null);
  const isOpen = useRef(isPaneOpen);
  const labels = labelsFor(language);

  useEffect(() => {
    void loadAddIn(settings.manifestUrl, language).then(setAddIn);
  }, [settings.manifestUrl, language]);

  useEffect(() => {
    void listSamples().then((names) => {
      const name = settings.sample ?? names[0] ?? null;
      setSamples(names);
      setSample(name);
      return loadSample(name).then(setWorkbook);
    });
  }, [settings.sample]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  const session = useMemo<Session | null>(
    () =>
      workbook === null || addIn === null ? null : createSession(workbook, addIn.customFunctions, language),
    [workbook, addIn, language],
  );

  const showPane = useCallback((isVisible: boolean) => {
    isOpen.current = isVisible;
    setPaneOpen(isVisible);
    frame.current?.raiseMessages([visibilityMessage(isVisible)]);
  }, []);

  const container = useMemo<FrameContainer>(
    () => ({
      setPaneVisible: showPane,
      isPaneVisible: () => isOpen.current,
      setControlEnabled: (id, isEnabled) =>
        setDisabled(
          (before) => new Set(isEnabled ? [...before].filter((other) => other !== id) : [...before, id]),
        ),
      setTabVisible: () => undefined,
    }),
    [showPane],
  );

  const open = async (file: File): Promise<void> => {
    try {
      setWorkbook(readWorkbook(await file.arrayBuffer(), file.name));
      setSample(null);
      setMessage(null);
    } catch (cause) {
      setMessage(labels.cannotOpen + (cause instanceof Error ? cause.message : String(cause)));
    }
  };

  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action.kind === "showTaskpane") {
      showPane(true);
      return;
    }
    setRunning(id);
    await frame.current?.invokeCommand(action.functionName, id);
    setRunning(null);
  };

  const onConnected = useCallback((connected: ConnectedFrame) => {
    frame.current = connected;
  }, []);

  if (addIn === null || session === null) {
    return <div className="loading" aria-busy="true" />;
  }
  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) {
          void open(file);
        }
      }}
    >
      <TitleBar
        labels={labels}
        appName={addIn.manifest.displayName}
        documentName={session.workbook.name}
        samples={samples}
        sample={sample}
        language={language}
        theme={theme}
        onSample={(name) => {
          setSample(name);
          void loadSample(name).then(setWorkbook);
        }}
        onOpen={(file) => void open(file)}
        onSave={() => saveFile(session.workbook)}
        onLanguage={setLanguage}
        onTheme={setTheme}
      />
      <Ribbon
        manifest={addIn.manifest}
        disabledControls={disabled}
        runningControl={running}
        onPress={(button) => void press(button)}
      />
      {message !== null && (
        <div className="message" role="alert">
          <span>{message}</span>
          <button type="button" onClick={() => setMessage(null)}>
            {labels.dismiss}
          </button>
        </div>
      )}
      <main className="stage">
        <GridPane session={session} language={language} isDark={theme !== "light"} onRefused={setMessage} />
        {isPaneOpen && <PaneDivider width={paneWidth} label={labels.resizePane} onWidth={setPaneWidth} />}
        <aside
          className="pane"
          aria-label={labels.taskPane}
          // A closed pane goes on running, as in Excel's shared runtime.
          style={isPaneOpen ? { width: paneWidth } : { width: 0, visibility: "hidden" }}
        >
          <div className="pane-title">
            <span>{addIn.manifest.displayName}</span>
            <button type="button" aria-label={labels.closePane} onClick={() => showPane(false)}>
              ×
            </button>
          </div>
          <TaskPane
            session={session}
            manifest={addIn.manifest}
            language={language}
            theme={theme}
            title={addIn.manifest.displayName}
            container={container}
            onConnected={onConnected}
          />
        </aside>
      </main>
      {isDropping && <div className="drop-target">{labels.dropHere}</div>}
    </div>
  );
}
