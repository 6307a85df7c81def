import type { KeyboardEvent, ReactElement } from "react";
import type { SheetState } from "../model/state";
import { words } from "./words";

interface SheetTabsProps {
  readonly sheets: readonly SheetState[];
  readonly active: string;
  /** The id of the element that shows the sheet. */
  readonly panel: string;
  readonly onChoose: (sheetId: string) => void;
}

/** The names of the sheets that can be seen; the arrow keys go from one to the next. */
export function SheetTabs({ sheets, active, panel, onChoose }: SheetTabsProps): ReactElement {
  const shown = sheets.filter((sheet) => sheet.visibility === "visible" || sheet.id === active);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = shown.findIndex((sheet) => sheet.id === active);
    const next = shown[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChoose(next.id);
    const sibling =
      step > 0 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
    if (sibling instanceof HTMLElement) sibling.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={words.sheets}>
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          className="sheet-tab"
          aria-selected={sheet.id === active}
          aria-controls={panel}
          tabIndex={sheet.id === active ? 0 : -1}
          onClick={() => {
            onChoose(sheet.id);
          }}
          onKeyDown={onKeyDown}
        >
          {sheet.name}
          {sheet.isProtected && <span className="sheet-tab__mark"> ({words.protectedSheet})</span>}
        </button>
      ))}
    </div>
  );
}
