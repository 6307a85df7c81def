import type { ReactElement } from "react";
import { words } from "./words";

interface NoticesProps {
  readonly sentences: readonly string[];
  readonly onClose: (index: number) => void;
}

/** What the workbench itself has to say. The place is always there, so that a screen reader hears what comes into it. */
export function Notices({ sentences, onClose }: NoticesProps): ReactElement {
  return (
    <div className="notices" role="alert">
      {sentences.map((sentence, index) => (
        <div className="notice" key={sentence}>
          <p>{sentence}</p>
          <button
            type="button"
            className="button button--bare"
            aria-label={words.close}
            onClick={() => {
              onClose(index);
            }}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
