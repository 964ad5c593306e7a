import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { PersonLine } from "../../workflow/index.ts";
import { useLanguage, usePaneActions } from "../PaneContext.tsx";
import { gridColumns } from "./GridHead.tsx";
import { pointsText } from "./numbers.ts";

/** Of every row, in pixels. */
export const rowHeight = 40;

const useStyles = makeStyles({
  row: {
    position: "absolute",
    insetInline: 0,
    height: `${String(rowHeight)}px`,
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: gridColumns,
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-2px" },
  },
  who: { overflow: "hidden", lineHeight: "16px" },
  line: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  small: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  grade: { textAlign: "center", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface Props {
  readonly person: PersonLine;
  /** In the list as it is filtered and sorted. */
  readonly place: number;
  readonly isActive: boolean;
  readonly onPress: (place: number) => void;
}

/** One person in the list; drawn again only when she, her place or the keyboard's place changes. */
export const PersonRow = memo(function PersonRow({ person, place, isActive, onPress }: Props) {
  const styles = useStyles();
  const actions = usePaneActions();
  const language = useLanguage();
  return (
    // The grid itself hears the keys; see `useWalk`.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="row"
      id={`person-${String(place)}`}
      aria-rowindex={place + 2}
      aria-selected={isActive}
      className={mergeClasses(styles.row, isActive && styles.active)}
      style={{ top: place * rowHeight }}
      onClick={() => {
        onPress(place);
        actions.openPerson(person.row);
        // With the mouse only: selecting cells would take the keyboard out of the pane.
        void actions.selectPerson(person.row);
      }}
    >
      <div role="gridcell" className={styles.who}>
        <span className={styles.line}>{person.name}</span>
        <span className={mergeClasses(styles.line, styles.small)}>
          {[person.department, person.role].filter((word) => word !== null).join(" · ")}
        </span>
      </div>
      <div role="gridcell" className={styles.number}>
        {person.score === null ? "–" : pointsText(person.score, language)}
      </div>
      <div role="gridcell" className={styles.grade} title={person.grade ?? undefined}>
        {person.grade ?? "–"}
      </div>
      <div role="gridcell" className={styles.number}>
        {person.rank ?? "–"}
      </div>
    </div>
  );
});
