import { useId, type ReactElement } from "react";
import { countOf, type HomeSitterRegister } from "../../progress/homeSitters/homeSitters";
import { useLanguage } from "../shell/LanguageContext";

const WIDTH = 300;
const BAR = 18;
const LINE = 44;
/** Below this width a number would stand over its neighbours; the tables under the chart have it. */
const NARROWEST = 16;

/** How many home sitters each quarter had: category 1 filled, category 2 outlined, each with its number. */
export function QuarterChart({ register }: { readonly register: HomeSitterRegister }): ReactElement | null {
  const { words } = useLanguage();
  const id = useId();
  const bars = register.quarters.flatMap((quarter) => {
    const [one, two] = [countOf(quarter, "category1"), countOf(quarter, "category2")];
    return one === undefined && two === undefined
      ? []
      : [{ name: quarter.name, one: one ?? 0, two: two ?? 0 }];
  });
  const most = Math.max(1, ...bars.map(({ one, two }) => one + two));
  if (bars.length < 2) return null;
  const labels = (["category1", "category2"] as const).map(
    (part) => register.labels.get(part) ?? words(`homeSitters.${part}`),
  );
  const sentence = bars
    .map(
      ({ name, one, two }) =>
        `${name}: ${labels[0] ?? ""} ${one.toString()}, ${labels[1] ?? ""} ${two.toString()}.`,
    )
    .join(" ");
  return (
    <figure className="distribution">
      <figcaption id={`${id}-caption`}>{words("homeSitters.chart")}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-caption ${id}-text`}
        viewBox={`0 0 ${WIDTH.toString()} ${(bars.length * LINE).toString()}`}
        width="100%"
      >
        <desc id={`${id}-text`}>{sentence}</desc>
        {bars.map(({ name, one, two }, index) => (
          <g key={name} transform={`translate(0 ${(index * LINE).toString()})`}>
            <text x={0} y={14} fill="currentColor" fontSize={13}>
              {name}
            </text>
            <Bar start={0} count={one} most={most} isFilled />
            <Bar start={(one / most) * (WIDTH - 2)} count={two} most={most} isFilled={false} />
          </g>
        ))}
      </svg>
      <ul className="key">
        <li>■ {labels[0]}</li>
        <li>□ {labels[1]}</li>
      </ul>
    </figure>
  );
}

function Bar({
  start,
  count,
  most,
  isFilled,
}: {
  readonly start: number;
  readonly count: number;
  readonly most: number;
  readonly isFilled: boolean;
}): ReactElement | null {
  if (count === 0) return null;
  const width = Math.max(2, (count / most) * (WIDTH - 2));
  return (
    <g>
      <rect
        x={start + 1}
        y={20}
        width={width}
        height={BAR}
        fill={isFilled ? "#313695" : "none"}
        stroke="currentColor"
      />
      {width >= NARROWEST && (
        <text
          x={start + 1 + width / 2}
          y={20 + BAR / 2 + 4}
          textAnchor="middle"
          fontSize={12}
          className={isFilled ? "on-colour" : undefined}
          fill={isFilled ? "#ffffff" : "currentColor"}
        >
          {count}
        </text>
      )}
    </g>
  );
}
