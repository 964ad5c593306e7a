import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useIssuesAt } from "./PlaceMarks.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Summary } from "../Summary.tsx";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    display: "inline",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  body: { paddingBlockEnd: tokens.spacingVerticalM },
});

interface Props {
  readonly title: string;
  /** Where its values stand in the policy: for the count of changes and problems beside the title. */
  readonly place: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the rules that can be folded away; its title says whether something was changed or is wrong inside. */
export function Section({ title, place, isOpen = false, children }: Props) {
  const styles = useStyles();
  const { marks } = useModelTexts();
  const { changes } = useRules();
  const issues = useIssuesAt(place);
  const isChanged = [...changes].some((changed) => changed === place || changed.startsWith(`${place}/`));
  return (
    <details className={styles.section} open={isOpen}>
      <Summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {issues.length > 0 && (
          <Badge size="small" color="danger">
            {issues.length}
          </Badge>
        )}{" "}
        {isChanged && (
          <Badge size="small" appearance="tint" color="brand">
            {marks.changed}
          </Badge>
        )}
      </Summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
