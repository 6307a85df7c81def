/** How far copies of several members agree on each action. */
export const merging = {
  title: "By action: in how many periods the files agree",
  action: "Action",
  agreed: "Equal",
  single: "One score",
  conflicts: "Different",
  spread: "Largest spread",
} as const;
