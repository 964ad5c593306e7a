import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import type { StepGroup } from "./groupJudgements.ts";
import { JudgementItem } from "./JudgementItem.tsx";
import { Summary } from "../Summary.tsx";

const page = 25;

const useStyles = makeStyles({
  group: { marginBlockStart: tokens.spacingVerticalXS },
  name: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly group: StepGroup;
  readonly finding: Extract<Finding, { kind: "appraisal" }>;
  /** Shown at once; groups of many steps are opened one by one. */
  readonly isOpen: boolean;
}

/** The people at one step of the ladder, some at a time. */
export function StepGroupView({ group, finding, isOpen }: Props) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const [count, setCount] = useState(page);
  const [isShown, setShown] = useState(isOpen || group.judgements.length <= page);
  const { from, to, judgements } = group;
  const left = judgements.length - count;
  return (
    <details
      className={styles.group}
      open={isShown}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <Summary className={styles.name}>
        {promotion.sameStep(promotion.step(from, to), judgements.length)}
      </Summary>
      {isShown && (
        <ul className={styles.list}>
          {judgements.slice(0, count).map((judgement) => (
            <JudgementItem
              key={`${String(judgement.row)}-${judgement.step.id}`}
              judgement={judgement}
              finding={finding}
            />
          ))}
        </ul>
      )}
      {isShown && left > 0 && (
        <Button size="small" onClick={() => setCount(count + page)}>
          {promotion.more(Math.min(page, left))}
        </Button>
      )}
    </details>
  );
}
