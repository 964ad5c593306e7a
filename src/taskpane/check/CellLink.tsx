import { Link, makeStyles } from "@fluentui/react-components";
import { useMessages, usePaneActions } from "../PaneContext.tsx";
import { splitPlace } from "./splitPlace.ts";

const useStyles = makeStyles({
  // "2026年第一季度!P16" goes to the next line whole where there is room for it.
  link: { fontSize: "inherit", lineHeight: "inherit", wordBreak: "keep-all" },
});

interface Props {
  readonly at: string | null;
  /** What the link says; the sheet and cell where it is not given. */
  readonly children?: string;
  /** The sheet is clear from where the link stands: the cell is enough for the eye. */
  readonly isShort?: boolean;
}

/** A place in the workbook that can be gone to; a place inside the rules, or none, shows nothing. */
export function CellLink({ at, children, isShort = false }: Props) {
  const styles = useStyles();
  const { check } = useMessages();
  const actions = usePaneActions();
  const place = at === null ? null : splitPlace(at);
  if (at === null || place === null) return null;
  const full = `${place.sheet}!${place.cells}`;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => void actions.reveal(at)}
      {...(children === undefined ? { "aria-label": check.goTo(full), title: check.goTo(full) } : {})}
    >
      {children ?? (isShort ? place.cells : full)}
    </Link>
  );
}
