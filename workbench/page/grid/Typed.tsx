import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { cellName } from "../../../src/workbook/address";
import type { CellEntry, Draft } from "../useCellEntry";
import { words } from "../words";

interface TypedProps {
  readonly draft: Draft;
  readonly entry: CellEntry;
  /** Called after the draft was entered or dropped, with the key that did it. */
  readonly onDone: (key: string, isShifted: boolean) => void;
}

const ARROWS: readonly string[] = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** What is being typed into a cell: in the cell itself, or seen there while it is typed in the formula bar. */
export function Typed(props: TypedProps): ReactElement {
  return props.draft.isInBar ? (
    <span className="cell__text">{props.draft.text}</span>
  ) : (
    <CellInput {...props} />
  );
}

function CellInput({ draft, entry, onDone }: TypedProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = input.current;
    if (!box) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const ends =
      event.key === "Enter" || event.key === "Tab" || (draft.isTypedOver && ARROWS.includes(event.key));
    if (event.nativeEvent.isComposing || (!ends && event.key !== "Escape")) return;
    event.preventDefault();
    if (ends) entry.commit();
    else entry.cancel();
    onDone(event.key, event.shiftKey);
  };

  return (
    <input
      ref={input}
      className="cell__input"
      aria-label={words.formulaBar(cellName(draft))}
      value={draft.text}
      size={Math.max(4, draft.text.length + 1)}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        entry.change(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        entry.commit();
      }}
    />
  );
}
