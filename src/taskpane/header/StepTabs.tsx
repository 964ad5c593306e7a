import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMessages, usePaneActions } from "../PaneContext.tsx";
import { mainPanels, type Panel } from "../state/paneState.ts";

/** English words are long: in a narrow pane they are set smaller and closer. */
const narrow = "@media (max-width: 400px)";

const useStyles = makeStyles({
  tabs: {
    // One row in every language at 320 px; two only where letters are enlarged beyond that.
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalSNudge,
    [narrow]: { ":lang(en)": { paddingInline: tokens.spacingHorizontalXXS } },
  },
  tab: {
    paddingInline: tokens.spacingHorizontalSNudge,
    // No room is kept for the bold letters of the chosen tab. Fluent's own switch for it ends up in the page as an
    // attribute that browsers do not know.
    "& .fui-Tab__content--reserved-space": { display: "none" },
    [narrow]: {
      ":lang(en)": {
        paddingInline: "clamp(1px, calc(10vw - 31px), 3px)",
        "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
      },
    },
  },
});

/** The steps of the job, in their order. */
export function StepTabs({ step }: { readonly step: Panel }) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = usePaneActions();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={step}
      onTabSelect={(_, { value }) => actions.show(value as Panel)}
      aria-label={messages.tabsLabel}
    >
      {mainPanels.map((id) => (
        <Tab
          key={id}
          id={`tab-${id}`}
          value={id}
          className={styles.tab}
          // Once, whatever is hidden beside the letters.
          aria-label={messages.tabs[id]}
          aria-controls="panel"
        >
          {messages.tabs[id]}
        </Tab>
      ))}
    </TabList>
  );
}
