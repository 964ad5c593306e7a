import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { NodeDetail } from "./NodeDetail.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";
import { TreeActions } from "./TreeActions.tsx";
import { SumRepairs } from "./SumRepairs.tsx";
import { WeightTreeGrid } from "./WeightTreeGrid.tsx";

const useStyles = makeStyles({
  role: { display: "grid", marginBlockEnd: tokens.spacingVerticalXS },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

/** Indicators with their weights, for everybody or for a role, and the rule of the one that is selected. */
export function TreeSection() {
  const styles = useStyles();
  const { tree: texts } = useModelTexts();
  const { policy } = useRules();
  const { roles } = policy;
  const id = useId();
  const [chosenRole, setRole] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const roleId = roles.some((role) => role.id === chosenRole) ? chosenRole : null;
  return (
    <Section title={texts.title} place="/model" isOpen>
      {roles.length > 0 && (
        <div className={styles.role}>
          <label htmlFor={id}>{texts.role}</label>
          <Select
            id={id}
            size="small"
            className={styles.select}
            value={roleId ?? ""}
            onChange={(_, { value }) => setRole(value === "" ? null : value)}
          >
            <option value="">{texts.noRole}</option>
            {roles.map((role) => (
              <option key={role.id} value={role.id}>
                {role.name}
              </option>
            ))}
          </Select>
        </div>
      )}
      <WeightTreeGrid roleId={roleId} selected={selected} onSelect={setSelected} />
      <TreeActions selected={selected} onAdded={setSelected} />
      <SumRepairs roleId={roleId} />
      {selected !== null && (
        <NodeDetail key={selected} nodeId={selected} roleId={roleId} onRemoved={() => setSelected(null)} />
      )}
    </Section>
  );
}
