import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { languages, type Language } from "../../messages/index.ts";
import type { Sharing } from "../../workflow/index.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { TabsWritten } from "../results/TabsWritten.tsx";
import { CycleLinks } from "./CycleLinks.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { RedactionChoice } from "./RedactionChoice.tsx";
import { RestoreBox } from "./RestoreBox.tsx";
import { TabChoice } from "./TabChoice.tsx";

const sharings: readonly Sharing[] = ["native", "live", "sealed"];
const options = ["calibrates", "protects"] as const;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  options: { display: "grid", border: "none", margin: 0, padding: 0, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What is written and how; a preview of the changes; the way back. */
export function PublishPanel() {
  const styles = useStyles();
  const { publish, header } = useMessages();
  const actions = usePaneActions();
  const publishing = usePanePart((state) => state.publishing);
  const task = usePanePart((state) => state.task);
  const finding = usePanePart((state) => state.finding);
  if (finding === null) return <PanelSkeleton />;
  if (finding.kind === "nothing")
    return (
      <div className={styles.panel}>
        <p className={styles.help}>{header.nothingFoundHelp}</p>
        <RestoreBox />
        <CycleLinks />
      </div>
    );
  return (
    <div className={styles.panel}>
      <TabsWritten />
      <TabChoice />
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
      <RedactionChoice />
      <fieldset className={styles.options}>
        <legend className={styles.legend}>{publish.options}</legend>
        {options.map((option) => (
          <Checkbox
            key={option}
            label={publish[option]}
            checked={publishing[option]}
            onChange={(_, { checked }) => actions.choosePublishing({ [option]: checked === true })}
          />
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={task !== null || publishing.tabs.length === 0}
          onClick={() => void actions.scoreAndPublish()}
        >
          {publish.publishSo}
        </Button>
        <Button
          disabledFocusable={task !== null || publishing.tabs.length === 0}
          onClick={() => void actions.preview()}
        >
          {publish.preview}
        </Button>
      </div>
      <DifferenceList />
      <RestoreBox />
      <CycleLinks />
    </div>
  );
}
