/** Names of the view's commands and mutations that the bridge listens to or uses. */
export const univerIds = {
  setRangeValues: "sheet.mutation.set-range-values",
  setColumnWidth: "sheet.mutation.set-worksheet-col-width",
  setRowHeight: "sheet.mutation.set-worksheet-row-height",
  setSelections: "sheet.operation.set-selections",
  activateSheet: "sheet.operation.set-worksheet-active",
  insertSheet: "sheet.command.insert-sheet",
  removeSheet: "sheet.command.remove-sheet",
  nameSheet: "sheet.command.set-worksheet-name",
  orderSheet: "sheet.command.set-worksheet-order",
} as const;

/**
 * What the view may do of itself. Everything else a person could start there (rows and columns, merging, formats)
 * would change the view and not the workbook, so it is held back.
 */
const ownCommands =
  /^sheet\.command\.(set-range-values|clear-selection-content|set-selection|move-selection|expand-selection|select-all|scroll|set-scroll|reset-scroll|set-zoom|change-zoom|copy|paste|cut|optional-paste|auto-fill|refill|set-(col|row)-|delta-(column|row)|set-worksheet-(col|row)|set-worksheet-activate|set-activate|set-once-format-painter|numfmt|set-frozen|auto-clear|cell-edit|set-cell-edit|move-range|insert-float|add-float|add-conditional|delete-float|remove-float|set-float|insert-sheet-image|delete-drawing|set-drawing|set-sheet-drawing|remove-sheet-drawing|addDataValidation|updateDataValidation|data-validation)/i;

/** Asks whether the view may run a command of its own. */
export function mayRun(commandId: string): boolean {
  return !commandId.startsWith("sheet.command.") || ownCommands.test(commandId);
}
