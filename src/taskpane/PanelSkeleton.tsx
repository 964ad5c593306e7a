import { useMessages } from "./PaneContext.tsx";

/** Stands where a panel will be: while it loads, or until the first look at the workbook is over. */
export function PanelSkeleton() {
  const { loading } = useMessages();
  return (
    <div role="status" aria-label={loading}>
      <Bones widths={[60, 100, 90, 75]} />
    </div>
  );
}

/** Grey lines, as wide as said in per cent. Their look stands in the page itself, which shows them before any script. */
export function Bones({ widths }: { readonly widths: readonly number[] }) {
  return (
    <div className="bones" aria-hidden="true">
      {widths.map((width) => (
        <span key={width} style={{ width: `${String(width)}%` }} />
      ))}
    </div>
  );
}
