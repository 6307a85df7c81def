import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Sum } from "../../findings/sum";
import { cellName, type CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";

/** Goes to the cells of a sum one after another, the total last, so that each can be looked at in the sheet. */
export function CellWalk({
  sum,
  onGoTo,
}: {
  readonly sum: Sum;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const [next, setNext] = useState(0);
  const cells = [...sum.terms.map(({ cell }) => cell), sum.total];
  const cell = cells[next];
  if (!cell) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        onGoTo(cell);
        setNext((next + 1) % cells.length);
      }}
    >
      {words("reading.walk", { cell: cellName(cell), at: next + 1, count: cells.length })}
    </Button>
  );
}
