import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  // In forced colours browsers draw the heads of fold-outs like links, which they are not.
  head: { "@media (forced-colors: active)": { color: "CanvasText", "& *": { color: "CanvasText" } } },
});

/**
 * The head of a fold-out. The browser lets the keyboard stop here by itself, but Fluent's focus manager does not know
 * that and would keep Tab from ever going on; an explicit place in the order tells it.
 */
export function Summary({ className, ...props }: ComponentProps<"summary">) {
  const styles = useStyles();
  return <summary tabIndex={0} className={mergeClasses(styles.head, className)} {...props} />;
}
