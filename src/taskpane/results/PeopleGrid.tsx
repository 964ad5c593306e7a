import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { SortKey } from "../../messages/index.ts";
import type { PersonLine } from "../../workflow/index.ts";
import { useMessages, usePaneActions } from "../PaneContext.tsx";
import { GridHead, headHeight } from "./GridHead.tsx";
import { PersonRow, rowHeight } from "./PersonRow.tsx";
import { useWalk } from "./useWalk.ts";
import { useWindow } from "./useWindow.ts";

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
});

interface Props {
  readonly people: readonly PersonLine[];
  readonly sort: SortKey;
  readonly isDescending: boolean;
  readonly onSort: (key: SortKey) => void;
}

/** The list of people: only the rows in sight are drawn; arrow keys walk, Enter opens. */
export function PeopleGrid({ people, sort, isDescending, onSort }: Props) {
  const styles = useStyles();
  const { results } = useMessages();
  const actions = usePaneActions();
  const grid = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(grid, rowHeight, people.length);
  const { active, setActive, press } = useWalk(grid, {
    count: people.length,
    rowHeight,
    headHeight,
    onOpen(place) {
      const person = people[place];
      if (person !== undefined) actions.openPerson(person.row);
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
            <PersonRow
              key={person.row}
              person={person}
              place={place}
              isActive={place === active}
              onPress={setActive}
            />
          );
        })}
      </div>
    </div>
  );
}
