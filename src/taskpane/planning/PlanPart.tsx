import { createContext, useContext, useId, useState, type ReactElement, type ReactNode } from "react";
import { Disclosure } from "../shell/Disclosure";

/** Whether the parts of a screen stand open from the start: where there are few of them. */
export const PartsStartOpen = createContext(true);

/** One part of the plans: its name and what it comes to are always in sight, all of it is one key away. */
export function PlanPart({
  title,
  summary,
  isShut = false,
  children,
}: {
  readonly title: string;
  readonly summary: ReactNode;
  /** Shut at first, however few parts there are. */
  readonly isShut?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const startsOpen = useContext(PartsStartOpen);
  // Undefined until the user opens or closes it.
  const [wanted, setWanted] = useState<boolean | undefined>();
  const [wasOpen, setWasOpen] = useState(false);
  const isOpen = wanted ?? (startsOpen && !isShut);
  const id = useId();
  return (
    <section aria-label={title} className="plan-part">
      <h2>
        <Disclosure
          controls={id}
          isOpen={isOpen}
          onToggle={(next) => {
            setWanted(next);
            setWasOpen(true);
          }}
        >
          {title}
        </Disclosure>
      </h2>
      <div className="plan-summary">{summary}</div>
      <div id={id} hidden={!isOpen} className="folded">
        {(isOpen || wasOpen) && children}
      </div>
    </section>
  );
}
