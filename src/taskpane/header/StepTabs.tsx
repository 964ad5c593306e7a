import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMessages, usePaneActions } from "../PaneContext.tsx";
import { mainPanels, type Panel } from "../state/paneState.ts";

const useStyles = makeStyles({
  tabs: {
    // One row in every language at 320 px; two only where letters are enlarged beyond that.
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalSNudge,
  },
  tab: {
    paddingInline: tokens.spacingHorizontalSNudge,
    // English words are long: in a narrow pane they are set smaller.
    ":lang(en)": {
      paddingInline: "clamp(3px, 1.4vw, 6px)",
      "& .fui-Tab__content": { fontSize: "clamp(12px, 3.7vw, 14px)" },
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
        <Tab key={id} id={`tab-${id}`} value={id} className={styles.tab} aria-controls="panel">
          {messages.tabs[id]}
        </Tab>
      ))}
    </TabList>
  );
}
