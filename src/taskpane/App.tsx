import {
  FluentProvider,
  Link,
  makeStyles,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useEffect } from "react";
import { Announcer } from "./header/Announcer.tsx";
import { ErrorBar } from "./header/ErrorBar.tsx";
import { Header } from "./header/Header.tsx";
import { NoticeBar } from "./header/NoticeBar.tsx";
import { ShortcutList } from "./header/ShortcutList.tsx";
import { useDarkTheme, type OfficeThemeFacts } from "./host/useDarkTheme.ts";
import { useShortcuts } from "./host/useShortcuts.ts";
import { useMessages, usePaneActions, usePaneState } from "./PaneContext.tsx";
import { PanelSkeleton } from "./PanelSkeleton.tsx";
import { panels, sidePanels, type Panel } from "./state/paneState.ts";
import { views } from "./views.ts";

const useStyles = makeStyles({
  app: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  main: { flexGrow: 1, minWidth: 0 },
  // English words do not fit 320 px in one line.
  tabs: {
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
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

const Toasts = lazy(() =>
  import(/* webpackChunkName: "toasts" */ "./header/Toasts.tsx").then((toasts) => ({
    default: toasts.Toasts,
  })),
);

/** The task pane: what was found, one button, then the steps of the job as tabs. */
export function App({ readTheme }: { readonly readTheme: () => OfficeThemeFacts | undefined }) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = usePaneActions();
  const { panel, language, finding } = usePaneState();
  const isDark = useDarkTheme(readTheme);
  const View = views[panel];
  // What was found is painted before the panel below it is even loaded.
  const isPainted = useDeferredValue(true, false);
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.appName;
  }, [language, messages]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.app}>
        <Header />
        <main id="main" className={styles.main}>
          <Announcer />
          <ErrorBar />
          <NoticeBar />
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={panel}
            onTabSelect={(_, { value }) => actions.show(value as Panel)}
            aria-label={messages.tabsLabel}
          >
            {panels
              .filter((id) => !sidePanels.has(id) || id === panel)
              .map((id) => (
                <Tab key={id} id={`tab-${id}`} value={id} className={styles.tab} aria-controls="panel">
                  {messages.tabs[id]}
                </Tab>
              ))}
          </TabList>
          <div id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`} className={styles.panel}>
            <Suspense fallback={<PanelSkeleton />}>{isPainted ? <View /> : <PanelSkeleton />}</Suspense>
          </div>
        </main>
        <footer className={styles.privacy}>
          {messages.privacy}{" "}
          <Link as="button" inline className={styles.link} onClick={() => actions.show("functions")}>
            {messages.functions.open}
          </Link>
          <ShortcutList />
        </footer>
        {finding !== null && (
          <Suspense>
            <Toasts />
          </Suspense>
        )}
      </div>
    </FluentProvider>
  );
}
