import type { ReactElement } from "react";
import type { Severity } from "../../findings/finding";

/** A shape for each severity, beside its word: a cross, a triangle, an i. Colour only repeats them. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  return (
    <svg className={`mark ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[severity]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Severity, ReactElement>> = {
  error: (
    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
  ),
  signal: <path d="M8 2l6.5 12h-13z" fill="currentColor" />,
  remark: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 7.2v4M8 4.3v1.4" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
};
