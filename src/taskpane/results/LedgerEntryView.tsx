import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerEntry } from "../../workflow/index.ts";
import { dateText } from "../host/dateText.ts";
import { useMessages, usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import { SignedForm } from "../question/SignedForm.tsx";
import { useQuestion } from "../question/useQuestion.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    paddingBlock: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  small: { display: "block", color: tokens.colorNeutralForeground2 },
  undone: { textDecorationLine: "line-through" },
  form: { gridColumnEnd: "span 2", paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly entry: LedgerEntry;
  readonly name: string;
}

/** One grade that somebody gave, with reason, name and date; a reason and a name take it back. */
export function LedgerEntryView({ entry, name }: Props) {
  const styles = useStyles();
  const { results, person } = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const task = usePanePart((state) => state.task);
  const { isOpen, toggle, close, opener, box } = useQuestion();
  const { from, to, who, when, why, undone } = entry;
  // What was typed in the tab says when it was read, and nobody's name.
  const signed =
    who === ""
      ? results.ledgerTyped(dateText(when, language))
      : results.ledgerSigned(who, dateText(when, language));
  return (
    <li className={styles.item}>
      <span>
        <span className={undone === null ? undefined : styles.undone}>
          {results.ledgerLine(name, from ?? "–", to)}
        </span>
        <span className={styles.small}>{why}</span>
        <span className={styles.small}>{signed}</span>
        {undone !== null && (
          <>
            <span className={styles.small}>
              {undone.who === ""
                ? results.ledgerEmptied(dateText(undone.when, language))
                : results.ledgerUndone(undone.who, dateText(undone.when, language))}
            </span>
            <span className={styles.small}>{undone.why}</span>
          </>
        )}
      </span>
      {undone === null && (
        <Button
          ref={opener}
          size="small"
          aria-label={results.ledgerUndo(name)}
          aria-expanded={isOpen}
          disabledFocusable={task !== null}
          onClick={toggle}
        >
          {results.undo}
        </Button>
      )}
      {undone === null && isOpen && (
        <div ref={box} className={styles.form} role="group" aria-label={results.ledgerUndo(name)}>
          <SignedForm
            label={person.reason}
            missing={person.reasonNeeded}
            room="lines"
            submit={results.undo}
            onSubmit={(reason) => {
              close();
              void actions.undoCalibration(entry, reason);
            }}
            onCancel={close}
          />
        </div>
      )}
    </li>
  );
}
