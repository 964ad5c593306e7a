import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { languages, type Language } from "../../messages/index.ts";
import type { Sharing, TabId } from "../../workflow/index.ts";
import { useMessages, usePane, usePaneActions, usePaneState } from "../PaneContext.tsx";
import { TabsWritten } from "../results/TabsWritten.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { RestoreBox } from "./RestoreBox.tsx";

const sharings: readonly Sharing[] = ["native", "live", "sealed"];

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  tabs: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What is written and how; a preview of the changes; the way back. */
export function PublishPanel() {
  const styles = useStyles();
  const { publish } = useMessages();
  const { work } = usePane();
  const actions = usePaneActions();
  const { publishing, task, finding, language } = usePaneState();
  const isReady = finding?.kind === "appraisal" && task === null;
  const tabs = work?.tabs(language) ?? [];
  const toggle = (id: TabId, isWanted: boolean): void =>
    actions.choosePublishing({
      tabs: tabs
        .map((tab) => tab.id)
        .filter((other) => (other === id ? isWanted : publishing.tabs.includes(other))),
    });
  return (
    <div className={styles.panel}>
      <TabsWritten />
      <fieldset className={styles.tabs}>
        <legend className={styles.legend}>{publish.tabs}</legend>
        {tabs.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={publishing.tabs.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </fieldset>
      <p className={styles.help}>{publish.tabsHelp}</p>
      <Field label={publish.language} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={publishing.language}
          onChange={(_, { value }) => actions.choosePublishing({ language: value as Language })}
        >
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={publish.sharing} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={publishing.sharing}
          onChange={(_, { value }) => actions.choosePublishing({ sharing: value as Sharing })}
        >
          {sharings.map((sharing) => (
            <option key={sharing} value={sharing}>
              {publish.sharings[sharing]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={!isReady || publishing.tabs.length === 0}
        onClick={() => void actions.preview()}
      >
        {publish.preview}
      </Button>
      <DifferenceList />
      <RestoreBox />
    </div>
  );
}
