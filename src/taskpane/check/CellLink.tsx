import type { ReactElement } from "react";
import { addressText, cellName, type CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";

/** A cell's name that goes to it. The sheet is left out where it is that of the cell it stands `near`. */
export function CellLink({
  cell,
  near,
  onGoTo,
}: {
  readonly cell: CellAddress;
  readonly near: CellAddress | undefined;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <button
      type="button"
      className="link"
      aria-label={words("pane.goToCell", { cell: addressText(cell) })}
      onClick={() => {
        onGoTo(cell);
      }}
    >
      {cell.sheet === near?.sheet ? cellName(cell) : addressText(cell)}
    </button>
  );
}
