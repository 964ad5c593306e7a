import type { ComponentProps } from "react";

/**
 * The head of a fold-out. The browser lets the keyboard stop here by itself, but Fluent's focus manager does not know
 * that and would keep Tab from ever going on; an explicit place in the order tells it.
 */
export function Summary(props: ComponentProps<"summary">) {
  return <summary tabIndex={0} {...props} />;
}
