import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
import type { GateResult, GateState, JobLevel } from "../../core/index.ts";
import { gateStateWord, unknownReasonWord } from "../../messages/index.ts";
import { CellLink } from "../check/CellLink.tsx";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { gateChangeText, gateFoundText } from "./gateText.ts";

const icons: Readonly<Record<GateState, typeof CheckmarkCircleRegular>> = {
  passed: CheckmarkCircleRegular,
  failed: DismissCircleRegular,
  unknown: QuestionCircleRegular,
  waived: ShieldCheckmarkRegular,
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  inner: { paddingInlineStart: tokens.spacingHorizontalL },
  item: { display: "flex", gap: tokens.spacingHorizontalXS, paddingBlock: "2px" },
  icon: { flexShrink: 0, marginBlockStart: "2px" },
  change: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly gates: readonly GateResult[];
  readonly levels: readonly JobLevel[];
  /** What the list is called. */
  readonly label: string;
}

/** Every condition of a step with what was found and what would change it. */
export function GateList({ gates, levels, label }: Props) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const language = useLanguage();
  return (
    <ul className={styles.list} aria-label={label}>
      {gates.map((result) => {
        const Icon = icons[result.state];
        const reason = result.reason === null ? null : unknownReasonWord(result.reason, language);
        const found = reason ?? gateFoundText(result, promotion, language);
        const change = gateChangeText(result, promotion, language, levels);
        return (
          <li key={result.gate.id}>
            <div className={styles.item}>
              <Icon className={styles.icon} aria-hidden="true" />
              <span>
                {promotion.gate(result.gate.name, gateStateWord(result.state, language), found)}{" "}
                {change !== null && <span className={styles.change}>· {change} </span>}
                <CellLink at={result.at} isShort />
              </span>
            </div>
            {result.gates.length > 0 && (
              <div className={styles.inner}>
                <GateList gates={result.gates} levels={levels} label={result.gate.name} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
