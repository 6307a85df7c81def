import { Component, type ReactNode } from "react";

interface Props {
  /** What is shown in place of a part that stopped. */
  readonly instead: (error: Error, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

/** Keeps a bug in one part from emptying the whole pane. React offers this to classes alone. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.instead(error, () => {
      this.setState({ error: undefined });
    });
  }
}
