import type { ReactElement } from "react";
import type { ChartMark } from "./chartMarks";

/** A line through points, with its own stroke and its own shape at each point. What it says stands elsewhere in words. */
export function MarkedLine({
  mark,
  points,
}: {
  readonly mark: ChartMark | undefined;
  readonly points: readonly (readonly [x: number, y: number])[];
}): ReactElement {
  return (
    <g className="line" aria-hidden="true">
      <polyline
        points={points.map((point) => point.join(",")).join(" ")}
        strokeDasharray={mark?.dashes ?? "none"}
      />
      {points.map(([x, y], index) => (
        <path key={index} d={`M${x.toString()} ${y.toString()}${mark?.shape ?? ""}`} />
      ))}
    </g>
  );
}
