import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { keepEscape } from "../host/keepEscape.ts";
import type { ModelNode } from "../../core/index.ts";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly node: ModelNode;
  /** Called when the node is gone. */
  readonly onRemoved: () => void;
}

/** Name of an area or indicator, its place among its siblings, and the way out of the tree. */
export function NodePlace({ node, onRemoved }: Props) {
  const styles = useStyles();
  const { tree: texts } = useModelTexts();
  const { policy, edit } = useRules();
  const { id: nodeId } = node;
  // Each letter typed would leave an alias behind: the name is taken when it is finished.
  const [typed, setTyped] = useState<string | null>(null);
  const siblings = policy.model.nodes.filter(({ parentId }) => parentId === node.parentId);
  const place = siblings.findIndex(({ id }) => id === nodeId);
  const finish = (): void => {
    if (typed !== null) edit({ kind: "renameNode", nodeId, name: typed.trim() });
    setTyped(null);
  };
  return (
    <>
      <Field label={texts.name} size="small">
        <Input
          size="small"
          maxLength={200}
          value={typed ?? node.name}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={finish}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter") finish();
            if (key !== "Escape" || typed === null) return;
            keepEscape(nativeEvent);
            setTyped(null);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          disabledFocusable={place <= 0}
          onClick={() => edit({ kind: "moveNode", nodeId, to: place - 1 })}
        >
          {texts.up}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          disabledFocusable={place >= siblings.length - 1}
          onClick={() => edit({ kind: "moveNode", nodeId, to: place + 1 })}
        >
          {texts.down}
        </Button>
        <Button
          size="small"
          icon={<DeleteRegular />}
          onClick={() => {
            edit({ kind: "removeNode", nodeId });
            onRemoved();
          }}
        >
          {texts.remove}
        </Button>
      </div>
    </>
  );
}
