import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorNode } from "../../core/index.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { NodePlace } from "./NodePlace.tsx";
import { NumberField } from "./NumberField.tsx";
import { RuleEditor } from "./RuleEditor.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  box: {
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly nodeId: string;
  readonly roleId: string | null;
  readonly onRemoved: () => void;
}

/** Everything but the weight of the area or indicator that is selected in the tree. */
export function NodeDetail({ nodeId, roleId, onRemoved }: Props) {
  const styles = useStyles();
  const { tree } = useModelTexts();
  const { policy, edit } = useRules();
  const index = policy.model.nodes.findIndex(({ id }) => id === nodeId);
  const node = policy.model.nodes[index];
  if (node === undefined) return null;
  const role = policy.roles.find(({ id }) => id === roleId);
  const isOfRole = typeof role?.weights[nodeId] === "number";
  return (
    <section aria-labelledby="node-detail" className={styles.box}>
      <h3 id="node-detail" className={styles.title}>
        {node.name}
      </h3>
      {isOfRole && (
        <Button size="small" onClick={() => edit({ kind: "weight", nodeId, roleId, weight: null })}>
          {tree.modelWeight}
        </Button>
      )}
      <NodePlace node={node} onRemoved={onRemoved} />
      {node.kind === "indicator" && node.measuredBy === "actual" && role !== undefined && (
        <NumberField
          label={tree.roleTarget(role.name)}
          place={`/roles/${String(policy.roles.indexOf(role))}/targets/${nodeId.replaceAll("~", "~0").replaceAll("/", "~1")}`}
          value={role.targets[nodeId] ?? null}
          mayBeEmpty
          placeholder={node.target === null ? "–" : String(node.target)}
          {...(node.unit === null ? {} : { unit: node.unit })}
          onChange={(target) => edit({ kind: "roleTarget", nodeId, roleId: role.id, target })}
        />
      )}
      {node.kind === "indicator" && <IndicatorFields node={node} place={`/model/nodes/${String(index)}`} />}
    </section>
  );
}

function IndicatorFields({ node, place }: { readonly node: IndicatorNode; readonly place: string }) {
  const { indicator: texts } = useModelTexts();
  const { policy, edit } = useRules();
  const { id: nodeId, measuredBy } = node;
  const change = (changed: Partial<Pick<IndicatorNode, "target" | "scaleId" | "measuredBy">>): void =>
    edit({ kind: "indicator", nodeId, change: changed });
  const { min, max } = policy.scoreScale;
  return (
    <>
      <ChoiceField
        label={texts.measuredBy}
        place={`${place}/measuredBy`}
        value={measuredBy}
        choices={(["rating", "actual"] as const).map((id) => ({ id, name: texts[id] }))}
        onChange={(id) => change({ measuredBy: id })}
      />
      {measuredBy === "rating" ? (
        <ChoiceField
          label={texts.scale}
          place={`${place}/scaleId`}
          value={node.scaleId ?? ""}
          choices={[
            { id: "", name: texts.policyScale(min, max) },
            ...policy.scales.map(({ id, name }) => ({ id, name: name === "" ? id : name })),
          ]}
          onChange={(id) => change({ scaleId: id === "" ? null : id })}
        />
      ) : (
        <NumberField
          label={texts.target}
          place={`${place}/target`}
          value={node.target}
          mayBeEmpty
          placeholder="–"
          {...(node.unit === null ? {} : { unit: node.unit })}
          onChange={(target) => change({ target })}
        />
      )}
      {(measuredBy === "actual" || node.rule !== null) && <RuleEditor node={node} place={place} />}
    </>
  );
}
