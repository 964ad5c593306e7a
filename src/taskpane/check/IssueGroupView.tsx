import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../core/index.ts";
import { issueSentence, severityWord } from "../../messages/index.ts";
import type { CellChange } from "../../sheet/index.ts";
import { usePaneActions, useMessages, usePaneState } from "../PaneContext.tsx";
import { CellLink } from "./CellLink.tsx";
import type { IssueGroup } from "./groupIssues.ts";
import { RepairPreview } from "./RepairPreview.tsx";

/** So many are shown at once; a column of 10,000 odd cells must not become 10,000 lines. */
const first = 3;
const most = 200;

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexGrow: 1 },
  list: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, padding: 0, listStyleType: "none" },
  item: { paddingBlock: "3px", fontSize: tokens.fontSizeBase200 },
});

const colours = { error: "danger", doubt: "warning", note: "informative" } as const;

/** Issues of one kind: what was found, where, and the repair with its preview where there is one. */
export function IssueGroupView({
  group,
  repairOf,
}: {
  readonly group: IssueGroup;
  readonly repairOf: (issue: Issue) => readonly CellChange[];
}) {
  const styles = useStyles();
  const { check } = useMessages();
  const actions = usePaneActions();
  const { language, task } = usePaneState();
  const [showsAll, setShowsAll] = useState(false);
  const { issues, severity } = group;
  const repairs = issues.flatMap(repairOf);
  const shown = issues.slice(0, showsAll ? most : first);
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <Badge appearance="tint" color={colours[severity]}>
          {severityWord(severity, language)}
        </Badge>
        <span className={styles.count}>{check.count(issues.length)}</span>
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
      <ul className={styles.list}>
        {shown.map((issue, index) => (
          <li key={`${issue.at ?? ""}-${String(index)}`} className={styles.item}>
            {issueSentence(issue, language)} <CellLink at={issue.at} />
          </li>
        ))}
      </ul>
      {issues.length > first && !showsAll && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {check.showAll(Math.min(most, issues.length))}
        </Button>
      )}
      <RepairPreview changes={repairs} issues={issues} />
    </li>
  );
}
