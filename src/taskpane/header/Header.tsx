import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { languages, type Language } from "../../messages/index.ts";
import { useMessages, usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import { FoundFacts } from "./FoundFacts.tsx";
import { PrimaryAction } from "./PrimaryAction.tsx";
import { ProgressPanel } from "./ProgressPanel.tsx";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // The host's own menu lies over the pane's top right corner.
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingInlineEnd: "34px",
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  language: { minWidth: 0, maxWidth: "110px" },
});

/** The pane's head: its name, the language, what was found and the one button. */
export function Header() {
  const styles = useStyles();
  const messages = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const task = usePanePart((state) => state.task);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{messages.header.appName}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          aria-label={messages.header.checkAgain}
          title={messages.header.checkAgain}
          disabledFocusable={task !== null}
          onClick={() => void actions.check()}
        />
        <Select
          size="small"
          className={styles.language}
          aria-label={messages.languageLabel}
          value={language}
          onChange={(_, { value }) => actions.speak(value as Language)}
        >
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <FoundFacts />
      <PrimaryAction />
      <ProgressPanel />
    </header>
  );
}
