import {
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Suspense, useDeferredValue, useEffect, useState } from "react";
import { Announcer } from "./header/Announcer.tsx";
import { BriefNotice } from "./header/BriefNotice.tsx";
import { ErrorBar } from "./header/ErrorBar.tsx";
import { Header } from "./header/Header.tsx";
import { NoticeBar } from "./header/NoticeBar.tsx";
import { ShortcutList } from "./header/ShortcutList.tsx";
import { SideHead } from "./header/SideHead.tsx";
import { StepTabs } from "./header/StepTabs.tsx";
import type { OfficeThemeFacts } from "./host/isDarkTheme.ts";
import { useDarkTheme } from "./host/useDarkTheme.ts";
import { useKeptFocus } from "./host/useKeptFocus.ts";
import { usePanelFocus } from "./host/usePanelFocus.ts";
import { useShortcuts } from "./host/useShortcuts.ts";
import { useMessages, usePaneActions, useLanguage, usePanePart } from "./PaneContext.tsx";
import { PanelSkeleton } from "./PanelSkeleton.tsx";
import { sidePanels } from "./state/paneState.ts";
import { views } from "./views.ts";

const useStyles = makeStyles({
  app: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    // No last line of a single sign.
    textWrap: "pretty",
    // Chinese names among English words are words.
    ":lang(en)": { wordBreak: "keep-all" },
  },
  main: { flexGrow: 1, minWidth: 0 },
  panel: {
    padding: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXXL,
    // Every panel begins at the same height, whatever it begins with.
    "& > :first-child": { marginBlockStart: 0 },
  },
  link: { fontSize: "inherit" },
  privacy: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The task pane: what was found, one button, then the steps of the job as tabs. */
export function App({ readTheme }: { readonly readTheme: () => OfficeThemeFacts | undefined }) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = usePaneActions();
  const panel = usePanePart((state) => state.panel);
  const language = useLanguage();
  const isDark = useDarkTheme(readTheme);
  const View = views[panel];
  // What was found is painted before the panel below it is even loaded.
  const isPainted = useDeferredValue(true, false);
  const isSide = sidePanels.has(panel);
  const [step, setStep] = useState(isSide ? "check" : panel);
  if (!isSide && step !== panel) setStep(panel);
  useShortcuts();
  useKeptFocus();
  usePanelFocus(panel);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.header.appName;
  }, [language, messages]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.app}>
        <Header />
        <main id="main" className={styles.main}>
          <Announcer />
          <ErrorBar />
          <NoticeBar />
          <BriefNotice />
          <StepTabs step={step} />
          <div
            id="panel"
            role="tabpanel"
            aria-labelledby={isSide ? "side-title" : `tab-${panel}`}
            className={styles.panel}
          >
            {isSide && <SideHead panel={panel} step={step} />}
            {/* By panel: what stood there before goes at once, rather than hidden with the keyboard still in it. */}
            <Suspense key={panel} fallback={<PanelSkeleton />}>
              {isPainted ? <View /> : <PanelSkeleton />}
            </Suspense>
          </div>
        </main>
        <footer className={styles.privacy}>
          {messages.privacy}{" "}
          <Link as="button" inline className={styles.link} onClick={() => actions.show("functions")}>
            {messages.functions.open}
          </Link>
          <ShortcutList />
        </footer>
      </div>
    </FluentProvider>
  );
}
