import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useModelTexts, useRules } from "../model/RulesContext.tsx";
import { Section } from "../model/Section.tsx";
import { SliderField } from "./SliderField.tsx";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const useStyles = makeStyles({
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, width: "100%", "& select": { width: "100%", textOverflow: "ellipsis" } },
});

/** Weights to drag; siblings make room, so that sums stay. */
export function WeightSliders() {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const { tree: treeTexts } = useModelTexts();
  const { policy, work, edit } = useRules();
  const { roles } = policy;
  const [chosen, setChosen] = useState<string | null>(null);
  const roleId = roles.some(({ id }) => id === chosen) ? chosen : null;
  const { rows } = useMemo(() => work.weightTree(policy, roleId), [work, policy, roleId]);
  const counts = new Map<string | null, number>();
  for (const { node, isIn } of rows)
    if (isIn) counts.set(node.parentId, (counts.get(node.parentId) ?? 0) + 1);
  // An only child always has everything.
  const shown = rows.filter(({ node, isIn }) => isIn && (counts.get(node.parentId) ?? 0) > 1);
  const nameOf = (id: string | null): string => rows.find(({ node }) => node.id === id)?.node.name ?? "";
  return (
    <Section title={texts.weights} place="/model">
      <p className={styles.help}>{texts.balance}</p>
      {roles.length > 0 && (
        <Select
          size="small"
          className={styles.select}
          aria-label={treeTexts.role}
          value={roleId ?? ""}
          onChange={(_, { value }) => setChosen(value === "" ? null : value)}
        >
          <option value="">{treeTexts.noRole}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {shown.map(({ node, place, weight }) => (
        <SliderField
          key={node.id}
          label={node.parentId === null ? node.name : `${nameOf(node.parentId)} › ${node.name}`}
          place={place}
          value={weight}
          min={0}
          max={1}
          scale={100}
          unit="%"
          onChange={(value) => edit({ kind: "balancedWeight", nodeId: node.id, roleId, weight: value })}
        />
      ))}
    </Section>
  );
}
