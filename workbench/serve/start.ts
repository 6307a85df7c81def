import { parseArgs } from "node:util";
import { listen } from "./listen";
import { openBrowser } from "./openBrowser";
import { workbenchServer } from "./server";

const FIRST_PORT = 3000;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: FIRST_PORT.toString() },
    "no-open": { type: "boolean", default: false },
  },
});

async function start(): Promise<void> {
  const wanted = Number(values.port);
  const port = await listen(workbenchServer(process.cwd()), wanted);
  const address = `http://localhost:${port.toString()}`;
  const moved = port === wanted ? "" : ` (poort ${wanted.toString()} is al in gebruik)`;
  console.log(`\n  Peil staat klaar: ${address}${moved}\n  Stoppen: Ctrl+C\n`);
  if (!values["no-open"]) openBrowser(address);
}

void start().catch((problem: unknown) => {
  console.error(`De werkbank start niet: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
});
