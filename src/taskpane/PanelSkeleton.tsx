import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useMessages } from "./PaneContext.tsx";

const useStyles = makeStyles({
  lines: { display: "grid", gap: tokens.spacingVerticalS },
  bar: {
    "@media (prefers-reduced-motion: reduce)": { "& *": { animationName: "none" } },
  },
});

/** Stands where a panel will be: while it loads, or until the first look at the workbook is over. */
export function PanelSkeleton() {
  const styles = useStyles();
  const { loading } = useMessages();
  return (
    <div role="status" aria-label={loading}>
      <Skeleton className={styles.bar} aria-hidden="true">
        <div className={styles.lines}>
          {[20, 16, 16, 16].map((size, index) => (
            <SkeletonItem key={index} size={size as 16 | 20} />
          ))}
        </div>
      </Skeleton>
    </div>
  );
}
