import { Suspense, useId, useState, type ReactElement, type ReactNode } from "react";
import { Disclosure } from "../shell/Disclosure";
import { Guarded } from "../shell/Guarded";
import { useLanguage } from "../shell/LanguageContext";

/** A part of the screen under a heading; it is made, and fetched where it is large, when it is first opened. */
export function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const id = useId();
  return (
    <div className="group fold">
      <h3>
        <Disclosure
          controls={id}
          isOpen={isOpen}
          onToggle={(next) => {
            setOpen(next);
            setWasOpen(true);
          }}
        >
          {title}
        </Disclosure>
      </h3>
      <div id={id} hidden={!isOpen} className="folded">
        {wasOpen && (
          <Guarded>
            <Suspense fallback={<p>{words("pane.loading")}</p>}>{children}</Suspense>
          </Guarded>
        )}
      </div>
    </div>
  );
}
