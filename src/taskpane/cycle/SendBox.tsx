import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../check/CellLink.tsx";
import { usePaneActions, usePanePart } from "../PaneContext.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

const useStyles = makeStyles({
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** A tab per department, and how one becomes a file. */
export function SendBox() {
  const styles = useStyles();
  const { collect: texts } = useCycleTexts();
  const actions = usePaneActions();
  const split = usePanePart((state) => state.split);
  const task = usePanePart((state) => state.task);
  const finding = usePanePart((state) => state.finding);
  return (
    <>
      <p className={styles.help}>{texts.sendHelp}</p>
      <Button
        disabledFocusable={task !== null || finding?.kind !== "appraisal"}
        onClick={() => void actions.split()}
      >
        {texts.split}
      </Button>
      {split !== null && (
        <div role="status">
          {split.parts.length === 0 ? (
            <p>{texts.noDepartments}</p>
          ) : (
            <>
              <p>{texts.madeTabs(split.parts.length)}</p>
              <ul className={styles.list}>
                {split.parts.map(({ department, people, tabs }) => (
                  <li key={department}>
                    {texts.department(department, people)}{" "}
                    {tabs.map((tab) => (
                      <CellLink key={tab} at={`'${tab.replaceAll("'", "''")}'!A1`}>
                        {tab}
                      </CellLink>
                    ))}
                  </li>
                ))}
              </ul>
              <p className={styles.help}>{texts.moveHelp}</p>
            </>
          )}
          {split.unplaced.length > 0 && <p>{texts.unplaced(split.unplaced.length)}</p>}
        </div>
      )}
    </>
  );
}
