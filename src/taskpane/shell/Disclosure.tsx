import type { ReactElement, ReactNode } from "react";

/** The button in a heading that opens and closes what stands below it. */
export function Disclosure({
  controls,
  isOpen,
  onToggle,
  children,
}: {
  /** The id of what it opens. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className="disclosure"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => {
        onToggle(!isOpen);
      }}
    >
      {children}
    </button>
  );
}
