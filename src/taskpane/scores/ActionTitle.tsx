import type { ReactElement } from "react";
import type { ActionScore } from "../../progress/progress";

/** An action by its code and its plan; one without a code by its plan alone. */
export function ActionTitle({
  action: { code, plan },
}: {
  readonly action: Pick<ActionScore, "code" | "plan">;
}): ReactElement {
  return code === "" ? (
    <>{plan}</>
  ) : (
    <>
      <strong>{code}</strong> {plan}
    </>
  );
}
