import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { SortKey } from "../../messages/index.ts";
import type { PersonLine } from "../../workflow/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { GridHead, gridColumns, headHeight } from "./GridHead.tsx";
import { pointsText } from "./numbers.ts";
import { useWalk } from "./useWalk.ts";
import { useWindow } from "./useWindow.ts";

const rowHeight = 40;

const useStyles = makeStyles({
  grid: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    height: "max(280px, calc(100vh - 360px))",
    overflowY: "scroll",
    overflowX: "hidden",
    position: "relative",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // The place in the list is outlined while the keyboard stands in it; the tint stays.
    ":focus-visible [aria-selected=true]": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  body: { position: "relative" },
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
  readonly people: readonly PersonLine[];
  readonly sort: SortKey;
  readonly isDescending: boolean;
  readonly onSort: (key: SortKey) => void;
  readonly onOpen: (row: number) => void;
  /** With the mouse only: selecting cells would take the keyboard out of the pane. */
  readonly onPick: (row: number) => void;
}

/** The list of people: only the rows in sight are drawn; arrow keys walk, Enter opens. */
export function PeopleGrid({ people, sort, isDescending, onSort, onOpen, onPick }: Props) {
  const styles = useStyles();
  const { results } = useMessages();
  const language = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(grid, rowHeight, people.length);
  const { active, setActive, press } = useWalk(grid, {
    count: people.length,
    rowHeight,
    headHeight,
    onOpen(place) {
      const person = people[place];
      if (person !== undefined) onOpen(person.row);
    },
  });
  return (
    <div
      ref={grid}
      role="grid"
      id="people"
      tabIndex={0}
      className={styles.grid}
      aria-label={results.listLabel}
      aria-describedby="people-hint"
      aria-rowcount={people.length + 1}
      aria-colcount={4}
      aria-activedescendant={active >= from && active < to ? `person-${String(active)}` : undefined}
      onKeyDown={press}
    >
      <span id="people-hint" hidden>
        {results.openHint}
      </span>
      <GridHead sort={sort} isDescending={isDescending} onSort={onSort} />
      <div role="rowgroup" className={styles.body} style={{ height: people.length * rowHeight }}>
        {people.slice(from, to).map((person, index) => {
          const place = from + index;
          return (
            // The grid itself hears the keys; see `press`.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={person.row}
              role="row"
              id={`person-${String(place)}`}
              aria-rowindex={place + 2}
              aria-selected={place === active}
              className={mergeClasses(styles.row, place === active && styles.active)}
              style={{ top: place * rowHeight }}
              onClick={() => {
                setActive(place);
                onOpen(person.row);
                onPick(person.row);
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
        })}
      </div>
    </div>
  );
}
