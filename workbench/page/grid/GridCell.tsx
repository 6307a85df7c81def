import { memo, type CSSProperties, type ReactElement, type ReactNode } from "react";
import { words } from "../words";
import type { CellLook } from "./cellLook";

interface GridCellProps extends CellLook {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What is typed in, in place of what the cell shows. */
  readonly children?: ReactNode;
}

/** One cell of the grid, or the first of a merged area. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactElement {
  const { text, textWidth, width, isActive, isSelected, indent, children } = props;
  const box: CSSProperties = { left: props.left, width, height: props.height };
  if (props.fill !== undefined) box.backgroundColor = props.fill;
  if (props.colour !== undefined) box.color = props.colour;
  const classes = [
    "cell",
    `cell--${props.align}`,
    props.isBold && "cell--bold",
    props.isWrapped && "cell--wrapped",
    props.fill !== undefined && "cell--filled",
    textWidth > width && "cell--over",
    isSelected && "cell--selected",
    isActive && "cell--active",
  ];
  return (
    <div
      role="gridcell"
      aria-colindex={props.column + 1}
      aria-selected={isSelected}
      aria-rowspan={props.rowSpan > 1 ? props.rowSpan : undefined}
      aria-colspan={props.columnSpan > 1 ? props.columnSpan : undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={props.row}
      data-column={props.column}
      className={classes.filter((name) => name !== false).join(" ")}
      style={box}
    >
      {children ??
        (text === "" ? null : (
          <span className="cell__text" style={{ width: textWidth, paddingInlineStart: 6 + indent }}>
            {text}
          </span>
        ))}
      {props.isNotEvaluated && <span className="cell__mark" title={words.notEvaluated} />}
    </div>
  );
});
