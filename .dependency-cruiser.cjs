/** The floors of the house, from the ground up. A room imports only from floors beneath it, never sideways or up. */
const FLOORS = [
  ["amounts"],
  ["workbook", "language"],
  ["findings"],
  ["totals", "norms", "planning", "excel", "file"],
  ["budget", "progress"],
  ["review"],
  ["report"],
  ["taskpane", "cli"],
];

const upwards = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const beneath = FLOORS.slice(0, floor).flat();
    return {
      name: `${room}-imports-from-beneath`,
      comment: `${room} imports only from itself and from ${beneath.join(", ") || "nothing"}.`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: [room, ...beneath].map((name) => `^src/${name}/`) },
    };
  }),
);

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: "hosts-know-little",
      comment: "excel and file know workbook, amounts and language; the pane connects them to the rest.",
      severity: "error",
      from: { path: "^src/(excel|file)/" },
      to: { path: "^src/", pathNot: "^src/(excel|file|workbook|amounts|language)/" },
    },
    {
      name: "workbench-stands-outside",
      comment: "Nothing in src knows the workbench; it uses workbook, file, amounts and language of src.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(workbench|tests|samples|bench)/" },
    },
    {
      name: "workbench-knows-little",
      severity: "error",
      from: { path: "^workbench/" },
      to: { path: "^src/", pathNot: "^src/(workbook|file|amounts|language)/" },
    },
    {
      name: "rules-know-no-platform",
      comment: "What lies between reading and showing runs anywhere.",
      severity: "error",
      from: {
        path: "^src/(amounts|workbook|language|findings|totals|norms|planning|budget|progress|review)/",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pane-knows-no-node",
      severity: "error",
      from: { path: "^src/(taskpane|excel|report|file)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  },
};
