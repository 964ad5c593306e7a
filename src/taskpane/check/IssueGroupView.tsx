import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { issueTopicWord } from "../../messages/index.ts";
import { usePaneActions, useMessages, useLanguage, usePanePart } from "../PaneContext.tsx";
import type { IssueGroup } from "./groupIssues.ts";
import { IssueKindList } from "./IssueKindList.tsx";
import { RepairChoices } from "./RepairChoices.tsx";
import { isChoice, type RepairOf } from "./isChoice.ts";
import { RepairPreview } from "./RepairPreview.tsx";

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Issues about one thing: what was found, where, and the repair with its preview where there is one. */
export function IssueGroupView({
  group,
  repairOf,
}: {
  readonly group: IssueGroup;
  readonly repairOf: RepairOf;
}) {
  const styles = useStyles();
  const { check } = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const task = usePanePart((state) => state.task);
  const id = useId();
  const issues = group.kinds.flat();
  const found = [...new Set(issues.flatMap((issue) => repairOf(issue) ?? []))];
  const repairs = found.flatMap((repair) => (isChoice(repair) ? [] : repair.changes));
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {issueTopicWord(group.topic, language)}{" "}
          <span className={styles.count}>{check.count(issues.length)}</span>
        </h3>
        {repairs.length > 0 && (
          <Button
            size="small"
            title={check.repairHelp}
            disabledFocusable={task !== null}
            onClick={() => void actions.correct(repairs)}
          >
            {repairs.length === 1 ? check.repair : check.repairAll(repairs.length)}
          </Button>
        )}
      </div>
      {group.kinds.map((kind) => (
        <IssueKindList key={kind[0]?.code} issues={kind} />
      ))}
      <RepairChoices
        choices={found.filter(isChoice).map((repair) => ({
          repair,
          issues: issues.filter((issue) => repairOf(issue) === repair),
        }))}
      />
      <RepairPreview changes={repairs} issues={issues} />
    </section>
  );
}
