import { createRoot } from "react-dom/client";
import { openSample, sampleNames } from "./openWorkbook";
import { Page } from "./Page";
import { words } from "./words";

/** The sample that is open when the workbench starts: a published budget with a misprint in it. */
const FIRST_SAMPLE = "meerjarenbegroting-utrecht-po-2019-2024.xlsx";

async function start(place: HTMLElement): Promise<void> {
  const samples = await sampleNames();
  const firstName = samples.includes(FIRST_SAMPLE) ? FIRST_SAMPLE : samples[0];
  if (firstName === undefined) throw new Error(words.noSamples);
  const opening = await openSample(firstName);
  if (!opening.ok) throw new Error(opening.failure);
  createRoot(place).render(<Page samples={samples} first={opening.value} firstName={firstName} />);
}

const place = document.getElementById("page");
if (place) {
  start(place).catch((problem: unknown) => {
    place.textContent = problem instanceof Error ? problem.message : String(problem);
  });
}
