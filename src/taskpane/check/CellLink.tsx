import { Link } from "@fluentui/react-components";
import { useMessages, usePaneActions } from "../PaneContext.tsx";

/** A place in the workbook that can be gone to; a place inside the rules, or none, shows nothing. */
export function CellLink({ at, children }: { readonly at: string | null; readonly children?: string }) {
  const { check } = useMessages();
  const actions = usePaneActions();
  if (at === null || !isCell(at)) return null;
  return (
    <Link
      as="button"
      inline
      onClick={() => void actions.reveal(at)}
      {...(children === undefined ? {} : { "aria-label": `${children} ${check.goTo(at)}` })}
    >
      {children ?? check.goTo(at)}
    </Link>
  );
}

function isCell(at: string): boolean {
  return at.includes("!") && !at.startsWith("policy:");
}
