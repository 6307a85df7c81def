import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { useLanguage } from "./LanguageContext";
import { Notice } from "./Notice";

/** Shows a part of the pane, or, where a bug stops it, that it stopped and how to go on. */
export function Guarded({ children }: { readonly children: ReactNode }): ReactElement {
  const { words } = useLanguage();
  return (
    <ErrorBoundary
      instead={(error, retry) => (
        <Notice
          intent="error"
          text={words("pane.crashed")}
          actions={
            <Button
              size="small"
              onClick={() => {
                // A part that could not be fetched is not fetched again by this page.
                if (error.name === "ChunkLoadError") location.reload();
                else retry();
              }}
            >
              {words("pane.retry")}
            </Button>
          }
        >
          <p className="copyable">{words("pane.crashedHow", { detail: error.message })}</p>
        </Notice>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
