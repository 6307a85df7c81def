import { useId, type ReactElement } from "react";
import { formatNumber, formatPercentage } from "../../amounts/format";
import { definitionsOf, isSameDefinition, type OverheadFigure } from "../../budget/overhead/overhead";
import { definitionName, normMessage } from "../check/overheadWords";
import { useLanguage } from "../shell/LanguageContext";
import { chartLabels, type ChartLabel } from "./chartLabels";
import { chartScale, type ChartScale } from "./chartScale";
import { marksOf } from "./chartMarks";
import { MarkedLine } from "./MarkedLine";

const AREA = { left: 34, right: 288, top: 10, bottom: 130 };
const LABEL_LINE = 12;
/** Beside the area on the right, into which the last label may reach. */
const MARGIN = 12;

/** Two points and the line between them. */
const LEGEND_POINTS = [
  [5, 6],
  [23, 6],
] as const;

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
  // Each point stands in the middle of a strip of its own, so that its label has room on both sides.
  const strip = (AREA.right - AREA.left) / periods.length;
  const points = { ...AREA, left: AREA.left + strip / 2, right: AREA.right - strip / 2 };
  const scale = chartScale([...figures.map(({ percentage }) => percentage), ...ends], periods.length, points);
  const shown = definitionsOf(figures);
  const marks = marksOf(shown);
  const told = shown.map((definition) => {
    const own = figures.filter((figure) => isSameDefinition(figure, definition));
    const amounts = own.map(({ period, percentage }) => `${period}: ${formatPercentage(percentage, code)}`);
    return `${definitionName(definition, language)} – ${amounts.join(", ")}`;
  });
  const normText = normMessage(norm);
  const labels = chartLabels(periods, strip, strip + 2 * MARGIN);
  const lines = Math.max(...labels.map((label) => label.lines.length));
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 300 ${(AREA.bottom + 14 + lines * LABEL_LINE).toString()}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-told`}
      >
        <title id={`${id}-title`}>{words("pane.overheadChart")}</title>
        <desc id={`${id}-told`}>
          {[...told, ...(normText ? [`${words("pane.overheadNorm")}: ${say(normText)}`] : [])].join(". ")}
        </desc>
        <Grid scale={scale} labels={labels} />
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
          <MarkedLine
            key={index}
            mark={marks[index]}
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
                <MarkedLine mark={marks[index]} points={LEGEND_POINTS} />
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
  labels,
}: {
  readonly scale: ChartScale;
  readonly labels: readonly ChartLabel[];
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
      {labels.map(({ index, lines }) => (
        <text key={index} y={AREA.bottom + 6} textAnchor="middle">
          {lines.map((line, place) => (
            <tspan key={place} x={scale.x(index)} dy={LABEL_LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
