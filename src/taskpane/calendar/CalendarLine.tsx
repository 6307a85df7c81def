import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../language/messages";
import type { CalendarItem } from "../../planning/calendar/calendar";
import { dayInWords } from "../../planning/calendar/calendarDay";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";

/** One moment: the day, what it is, where it stands, and where the sheet keeps that, a button for when it is done. */
export function CalendarLine({
  item,
  pane,
}: {
  readonly item: CalendarItem;
  readonly pane: Pane;
}): ReactElement {
  const { code, words } = useLanguage();
  const { on, title, who, note, kind, cell, state, stateCell } = item;
  const markDone = (): void => {
    if (!stateCell) return;
    const { sheet, row, column } = stateCell.cell;
    const content = { kind: "value", value: stateCell.done } as const;
    pane.mend(
      [{ kind: "set-cells", sheet, cells: [{ row, column, content }], expected: [stateCell.value] }],
      message("calendar.markedDone", { title }),
    );
  };
  return (
    <li>
      <p>
        <strong>{dayInWords(on, code)}</strong>: {title}{" "}
        <CellLink cell={cell} near={undefined} onGoTo={pane.goTo} />
      </p>
      <p>
        {[words(`calendar.state.${state}`), words(`calendar.kind.${kind}`), who]
          .filter((text) => text !== "")
          .join(" · ")}
      </p>
      {note !== "" && <p className="hint">{note}</p>}
      {stateCell && state !== "done" && (
        <div className="buttons">
          <Button
            size="small"
            aria-label={words("calendar.markDoneOf", { title })}
            disabledFocusable={pane.state.activity.kind !== "idle"}
            onClick={markDone}
          >
            {words("calendar.markDone")}
          </Button>
        </div>
      )}
    </li>
  );
}
