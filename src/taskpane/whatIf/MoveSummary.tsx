import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { ComparisonNow } from "./useComparison.ts";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    margin: 0,
    minHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** Who moves, in one line that stays in sight. */
export function MoveSummary({ comparison, isComputing, hasFailed }: ComparisonNow) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  if (hasFailed)
    return (
      <p role="alert" className={styles.line}>
        {texts.failed}
      </p>
    );
  const count = (direction: "up" | "down"): number =>
    comparison?.moves.filter((move) => move.direction === direction).length ?? 0;
  return (
    <p role="status" className={styles.line}>
      {comparison !== null && (
        <>
          <span>
            <ArrowUpRegular aria-hidden="true" /> {texts.up(count("up"))}
          </span>
          <span>
            <ArrowDownRegular aria-hidden="true" /> {texts.down(count("down"))}
          </span>
          <span className={styles.quiet}>{texts.stay(comparison.unmoved)}</span>
        </>
      )}
      {isComputing && <span className={styles.quiet}>{texts.computing}</span>}
    </p>
  );
}
