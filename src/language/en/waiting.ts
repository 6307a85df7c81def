/** Scores of an earlier time that are not in the workbook yet. */
export const waiting = {
  title_one: "{{count}} score of an earlier time may not have reached your workbook:",
  title_other: "{{count}} scores of an earlier time may not have reached your workbook:",
  continue: "Go on with these scores",
  discard_one: "Forget this score",
  discard_other: "Forget these scores",
  how: "Peil first reads each cell again. If somebody changed it meanwhile, you see both scores and choose.",
  gone: "These actions or this period are no longer in a table of scores. Put the scores in the sheet yourself, or forget them.",
} as const;
