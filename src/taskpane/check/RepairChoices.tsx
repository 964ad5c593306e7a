import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core/index.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { CellLink } from "./CellLink.tsx";
import type { PaneRepair } from "./isChoice.ts";

/** So many are asked one by one; the rest with the buttons for all. */
const most = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalXS}`,
    paddingBlock: "3px",
    fontSize: tokens.fontSizeBase200,
  },
  question: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** A doubt that only the user can settle, with the issues that go with it. */
interface Choice {
  readonly repair: PaneRepair;
  readonly issues: readonly Issue[];
}

/** Cells that contradict each other: which one counts, one by one or all alike. */
export function RepairChoices({ choices }: { readonly choices: readonly Choice[] }) {
  const styles = useStyles();
  const { check } = useMessages();
  if (choices.length === 0) return null;
  return (
    <>
      <p className={styles.question}>{check.whichCounts}</p>
      <ul className={styles.list}>
        {choices.length > 1 && (
          <li className={styles.item}>
            <TakeButtons of={check.allOfThem(choices.length)} repairs={choices.map(({ repair }) => repair)} />
          </li>
        )}
        {choices.slice(0, most).map(({ repair, issues }) => (
          <li key={repair.id} className={styles.item}>
            <CellLink at={issues[0]?.at ?? null} />
            <TakeButtons of={nameIn(issues)} repairs={[repair]} />
          </li>
        ))}
      </ul>
    </>
  );
}

const ways = ["first", "second", "mean"] as const;

/** A button for each way that any of the repairs offers. */
function TakeButtons({ of, repairs }: { readonly of: string; readonly repairs: readonly PaneRepair[] }) {
  const { check } = useMessages();
  const actions = usePaneActions();
  const task = usePanePart((state) => state.task);
  return (
    <>
      <span>{of}</span>
      {ways.map((way) => {
        const changes = repairs.flatMap(
          ({ options }) => options.find(({ take }) => take === way)?.changes ?? [],
        );
        return changes.length === 0 ? null : (
          <Button
            key={way}
            size="small"
            appearance="subtle"
            aria-label={check.takeFor(check.take[way], of)}
            disabledFocusable={task !== null}
            onClick={() => void actions.correct(changes)}
          >
            {check.take[way]}
          </Button>
        );
      })}
    </>
  );
}

/** Whom they are about. */
const nameIn = ([issue]: readonly Issue[]): string =>
  issue !== undefined && "name" in issue && typeof issue.name === "string" ? issue.name : "";
