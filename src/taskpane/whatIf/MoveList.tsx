import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { GradeMove } from "../../workflow/index.ts";
import { useRules } from "../model/RulesContext.tsx";
import { usePaneActions, useLanguage } from "../PaneContext.tsx";
import { pointsText } from "../results/numbers.ts";
import { useWalk } from "../results/useWalk.ts";
import { useWindow } from "../results/useWindow.ts";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const rowHeight = 44;
/** So many rows are in sight before the list scrolls by itself. */
const rowsInSight = 6;

const useStyles = makeStyles({
  list: {
    overflowY: "auto",
    position: "relative",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // The place in the list is shown while the keyboard stands in it.
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
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figures: { textAlign: "end", lineHeight: "16px", flexShrink: 0 },
  small: { display: "block", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

/** People whose grade changes, from and to; only the rows in sight are drawn. Enter opens the person. */
export function MoveList({ moves }: { readonly moves: readonly GradeMove[] }) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const actions = usePaneActions();
  const language = useLanguage();
  const { appraisal } = useRules();
  const { names } = appraisal.dataset.employees;
  const list = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(list, rowHeight, moves.length);
  const { active, setActive, press } = useWalk(list, {
    count: moves.length,
    rowHeight,
    onOpen(place) {
      const move = moves[place];
      if (move !== undefined) actions.openPerson(move.row);
    },
  });
  const gradeText = (grade: string | null): string => grade ?? texts.noGrade;
  const scoreText = (score: number | null): string => (score === null ? "–" : pointsText(score, language));
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={texts.moves}
      aria-activedescendant={active >= from && active < to ? `move-${String(active)}` : undefined}
      className={styles.list}
      style={{ maxHeight: rowsInSight * rowHeight }}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.body} style={{ height: moves.length * rowHeight }}>
        {moves.slice(from, to).map((move, index) => {
          const place = from + index;
          const name = names[move.row] ?? "";
          const Icon = move.direction === "down" ? ArrowDownRegular : ArrowUpRegular;
          return (
            // The list itself hears the keys; see `press`.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={move.row}
              role="option"
              id={`move-${String(place)}`}
              aria-selected={place === active}
              aria-posinset={place + 1}
              aria-setsize={moves.length}
              title={texts.move(name, gradeText(move.from), gradeText(move.to))}
              className={styles.row}
              style={{ top: place * rowHeight }}
              onClick={() => {
                setActive(place);
                actions.openPerson(move.row);
              }}
            >
              {move.direction !== "other" && <Icon aria-hidden="true" />}
              <span className={styles.name}>{name}</span>
              <span className={styles.figures}>
                {gradeText(move.from)} → {gradeText(move.to)}
                <span className={styles.small}>
                  {move.scoreFrom === move.scoreTo
                    ? scoreText(move.scoreTo)
                    : `${scoreText(move.scoreFrom)} → ${scoreText(move.scoreTo)}`}
                </span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
