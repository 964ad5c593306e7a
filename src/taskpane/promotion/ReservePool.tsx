import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { EpochDay } from "../../core/index.ts";
import { dateText } from "../host/dateText.ts";
import { useMessages, usePaneActions, useLanguage } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";

const most = 200;
const millisecondsPerDay = 86_400_000;

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, marginBlock: tokens.spacingVerticalS },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: { paddingBlock: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontSize: "inherit" },
});

/** Who met everything and waits for a seat, with what became of those who waited before. */
export function ReservePool({ finding }: { readonly finding: Extract<Finding, { kind: "appraisal" }> }) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const { appraisal, people } = finding;
  const { pool, policy } = appraisal;
  const lineOf = useMemo(() => new Map(people.map((line) => [line.id, line])), [people]);
  if (pool.length === 0) return null;
  const levels = policy.promotion?.levels ?? [];
  const nameOf = (levelId: string): string => levels.find(({ id }) => id === levelId)?.name ?? levelId;
  const day = (epochDay: EpochDay): string =>
    dateText(new Date(epochDay * millisecondsPerDay).toISOString().slice(0, 10), language);
  const money = (amount: number, currency: string): string =>
    new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits: 2 }).format(amount);
  return (
    <section aria-labelledby="reserve-pool">
      <h2 id="reserve-pool" className={styles.title}>
        {promotion.pool(pool.length)}
      </h2>
      <p className={styles.help}>{promotion.poolHelp}</p>
      <ul className={styles.list}>
        {pool.slice(0, most).map(({ employeeId, levelId, state, enteredOn, allowance }) => {
          const line = lineOf.get(employeeId);
          return (
            <li key={`${employeeId} ${levelId}`} className={styles.item}>
              {line === undefined ? (
                employeeId
              ) : (
                <Link as="button" inline className={styles.name} onClick={() => actions.openPerson(line.row)}>
                  {line.name}
                </Link>
              )}{" "}
              {promotion.poolLine(nameOf(levelId), promotion.poolState[state], day(enteredOn))}
              {allowance !== null && ` · ${promotion.allowance(money(allowance.amount, allowance.currency))}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
