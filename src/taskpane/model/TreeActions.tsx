import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { newNodeId } from "./newNodeId.ts";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly selected: string | null;
  readonly onAdded: (nodeId: string) => void;
}

/** Adds an indicator into the selected area, beside the selected indicator, or to the top of the tree; or an area. */
export function TreeActions({ selected, onAdded }: Props) {
  const styles = useStyles();
  const { tree: texts } = useModelTexts();
  const { policy, edit } = useRules();
  const node = policy.model.nodes.find(({ id }) => id === selected);
  const parentId = node?.kind === "area" ? node.id : (node?.parentId ?? null);
  const add = (nodeKind: "area" | "indicator"): void => {
    const nodeId = newNodeId(policy);
    const name = nodeKind === "area" ? texts.newArea : texts.newIndicator;
    edit({ kind: "addNode", nodeKind, nodeId, name, parentId: nodeKind === "area" ? null : parentId });
    onAdded(nodeId);
  };
  return (
    <div className={styles.row}>
      <Button size="small" icon={<AddRegular />} onClick={() => add("indicator")}>
        {texts.addIndicator}
      </Button>
      <Button size="small" icon={<AddRegular />} onClick={() => add("area")}>
        {texts.addArea}
      </Button>
    </div>
  );
}
