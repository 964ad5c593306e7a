import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TabId } from "../../workflow/index.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import type { OfferedTab } from "../work/paneWork.ts";

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The tabs to write, of those that have something to show. */
export function TabChoice() {
  const styles = useStyles();
  const { publish } = useMessages();
  const actions = usePaneActions();
  const publishing = usePanePart((state) => state.publishing);
  const finding = usePanePart((state) => state.finding);
  const { language, sharing } = publishing;
  const [offered, setOffered] = useState<readonly OfferedTab[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void actions.offeredTabs().then((tabs) => {
      if (isWanted) setOffered(tabs);
    });
    return () => {
      isWanted = false;
    };
  }, [actions, finding, language, sharing]);
  if (offered === null)
    return (
      <p className={styles.help} role="status">
        {publish.loadingTabs}
      </p>
    );
  const toggle = (id: TabId, isWanted: boolean): void =>
    actions.choosePublishing({
      tabs: offered
        .map((tab) => tab.id)
        .filter((other) => (other === id ? isWanted : publishing.tabs.includes(other))),
    });
  return (
    <fieldset className={styles.tabs}>
      <legend className={styles.legend}>{publish.tabs}</legend>
      {offered.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={publishing.tabs.includes(id)}
          onChange={(_, { checked }) => toggle(id, checked === true)}
        />
      ))}
    </fieldset>
  );
}
