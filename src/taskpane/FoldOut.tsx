import { useState, type ReactNode } from "react";
import { Summary } from "./Summary.tsx";

interface Props {
  readonly head: ReactNode;
  readonly headClassName?: string;
  /** What a screen reader and a resting mouse are told of the head. */
  readonly headTitle?: string;
  readonly className?: string;
  /** Does it stand open at first? */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away. What is in it is drawn when it is first opened, and then stays. */
export function FoldOut({ head, headClassName, headTitle, className, isOpen = false, children }: Props) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <Summary className={headClassName} title={headTitle}>
        {head}
      </Summary>
      {wasOpened && children}
    </details>
  );
}
