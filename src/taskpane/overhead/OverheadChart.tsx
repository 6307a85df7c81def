import { useId, type ReactElement } from "react";
import { formatNumber, formatPercentage } from "../../amounts/format";
import {
  definitionsOf,
  isSameDefinition,
  type DefinitionOf,
  type OverheadFigure,
} from "../../budget/overhead/overhead";
import { definitionName, normMessage } from "../check/overheadWords";
import { useLanguage } from "../shell/LanguageContext";
import { chartScale, type ChartScale } from "./chartScale";

const AREA = { left: 34, right: 288, top: 10, bottom: 130 };

/** Two points and the line between them. */
const LEGEND_POINTS = [
  [5, 6],
  [23, 6],
] as const;

/** A definition is told by the shape of its points and its stroke, not by colour. */
const STROKES: Readonly<Record<DefinitionOf["definition"], string>> = {
  "total-expenses": "none",
  "discretionary-budget": "6 3",
  "own-programmes": "2 3",
  own: "9 3 2 3",
};

/** Overhead of the years of one sheet with the norm as a band. Its numbers stand in the table as well. */
export function OverheadChart({
  figures,
}: {
  readonly figures: readonly OverheadFigure[];
}): ReactElement | null {
  const language = useLanguage();
  const { code, say, words } = language;
  const id = useId();
  const periods = [...new Set(figures.map(({ period }) => period))];
  if (periods.length < 2) return null;
  const norm = figures[0]?.norm;
  const ends = [norm?.least, norm?.most].filter((end) => end !== undefined);
  const scale = chartScale([...figures.map(({ percentage }) => percentage), ...ends], periods.length, AREA);
  const shown = definitionsOf(figures);
  const told = shown.map((definition) => {
    const own = figures.filter((figure) => isSameDefinition(figure, definition));
    const amounts = own.map(({ period, percentage }) => `${period}: ${formatPercentage(percentage, code)}`);
    return `${definitionName(definition, language)} – ${amounts.join(", ")}`;
  });
  const normText = normMessage(norm);
  return (
    <figure className="chart">
      <svg viewBox="0 0 300 156" role="img" aria-labelledby={`${id}-title ${id}-told`}>
        <title id={`${id}-title`}>{words("pane.overheadChart")}</title>
        <desc id={`${id}-told`}>
          {[...told, ...(normText ? [`${words("pane.overheadNorm")}: ${say(normText)}`] : [])].join(". ")}
        </desc>
        <Grid scale={scale} periods={periods} />
        {norm && (
          <rect
            className="band"
            x={AREA.left}
            width={AREA.right - AREA.left}
            y={norm.most === undefined ? AREA.top : scale.y(norm.most)}
            height={scale.y(norm.least ?? 0) - (norm.most === undefined ? AREA.top : scale.y(norm.most))}
          />
        )}
        {shown.map((definition, index) => (
          <Line
            key={index}
            definition={definition.definition}
            points={figures
              .filter((figure) => isSameDefinition(figure, definition))
              .map(({ period, percentage }) => [scale.x(periods.indexOf(period)), scale.y(percentage)])}
          />
        ))}
      </svg>
      <figcaption>
        <ul className="legend-lines" aria-label={words("pane.overheadChartLegend")}>
          {shown.map((definition, index) => (
            <li key={index}>
              <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
                <Line definition={definition.definition} points={LEGEND_POINTS} />
              </svg>{" "}
              {definitionName(definition, language)}
            </li>
          ))}
          {normText && (
            <li>
              <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
                <rect className="band" x="1" y="1" width="26" height="10" />
              </svg>{" "}
              {words("pane.overheadNorm")}: {say(normText)}
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}

function Grid({
  scale,
  periods,
}: {
  readonly scale: ChartScale;
  readonly periods: readonly string[];
}): ReactElement {
  return (
    <g aria-hidden="true">
      {scale.steps.map((step) => (
        <g key={step}>
          <line className="rule" x1={AREA.left} x2={AREA.right} y1={scale.y(step)} y2={scale.y(step)} />
          <text x={AREA.left - 5} y={scale.y(step) + 4} textAnchor="end">
            {formatNumber(step)} %
          </text>
        </g>
      ))}
      {periods.map((period, index) => (
        <text key={period} x={scale.x(index)} y={AREA.bottom + 18} textAnchor="middle">
          {period}
        </text>
      ))}
    </g>
  );
}

function Line({
  definition,
  points,
}: {
  readonly definition: DefinitionOf["definition"];
  readonly points: readonly (readonly [x: number, y: number])[];
}): ReactElement {
  return (
    <g className="line" aria-hidden="true">
      <polyline
        points={points.map((point) => point.join(",")).join(" ")}
        strokeDasharray={STROKES[definition]}
      />
      {points.map(([x, y], index) => (
        <path key={index} d={pointShape(definition, x, y)} />
      ))}
    </g>
  );
}

/** A square, a triangle, a diamond or a cross around a point. */
function pointShape(definition: DefinitionOf["definition"], x: number, y: number): string {
  const start = (dx: number, dy: number): string => `M${(x + dx).toString()} ${(y + dy).toString()}`;
  switch (definition) {
    case "total-expenses":
      return `${start(-3, -3)}h6v6h-6z`;
    case "discretionary-budget":
      return `${start(0, -4)}l4 7h-8z`;
    case "own-programmes":
      return `${start(0, -4)}l4 4l-4 4l-4 -4z`;
    case "own":
      return `${start(-1, -4)}h2v3h3v2h-3v3h-2v-3h-3v-2h3z`;
  }
}
