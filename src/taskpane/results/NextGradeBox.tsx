import { makeStyles, tokens } from "@fluentui/react-components";
import type { NextGrade } from "../../core/index.ts";
import { useMessages } from "../PaneContext.tsx";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: 0 },
});

/** How far the next better grade is, and the smallest single change that reaches it. */
export function NextGradeBox({ next }: { readonly next: NextGrade }) {
  const styles = useStyles();
  const { person } = useMessages();
  const { change } = next;
  return (
    <section className={styles.box} aria-label={person.next}>
      <p className={styles.line}>{person.nextGap(next.grade, next.gap)}</p>
      <p className={styles.line}>
        {change === null ? person.nextNoChange : person.nextChange(change.name, change.from, change.to)}
      </p>
    </section>
  );
}
