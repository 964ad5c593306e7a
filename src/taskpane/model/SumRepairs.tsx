import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WeightSum } from "../../workflow/index.ts";
import { shareText } from "../results/numbers.ts";
import { useLanguage } from "../PaneContext.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const repairs = ["remainderToLargest", "normalise", "equal"] as const;

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
  },
  text: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Sums that are not what they must be, each with the ways to put it right. */
export function SumRepairs({ roleId }: { readonly roleId: string | null }) {
  const { policy, work } = useRules();
  const tree = useMemo(() => work.weightTree(policy, roleId), [work, policy, roleId]);
  const parents = [
    { parentId: null, name: "", sum: tree.top },
    ...tree.rows.flatMap(({ node, children, isIn }) =>
      children === null || !isIn ? [] : [{ parentId: node.id, name: node.name, sum: children }],
    ),
  ].filter(({ sum }) => !sum.isRight);
  return (
    <div role="status">
      {parents.map((parent) => (
        <SumRepair key={parent.parentId ?? ""} {...parent} roleId={roleId} />
      ))}
    </div>
  );
}

function SumRepair({
  parentId,
  name,
  sum,
  roleId,
}: {
  readonly parentId: string | null;
  readonly name: string;
  readonly sum: WeightSum;
  readonly roleId: string | null;
}) {
  const styles = useStyles();
  const { tree: texts } = useModelTexts();
  const language = useLanguage();
  const { edit } = useRules();
  return (
    <div role="group" aria-label={texts.repairsOf(name)} className={styles.box}>
      <p className={styles.text}>
        {texts.sumWrong(name, shareText(sum.sum, language), shareText(sum.whole ?? 1, language))}
      </p>
      <div className={styles.buttons}>
        {repairs.map((how) => (
          <Button
            key={how}
            size="small"
            onClick={() => edit({ kind: "repairWeights", parentId, roleId, how })}
          >
            {texts.repairs[how]}
          </Button>
        ))}
      </div>
    </div>
  );
}
