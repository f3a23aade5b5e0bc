/** One thread of the crew: answers what it is handed, one after the other, and sends back the records to be kept. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { RecordedAssessment } from "../../assessment/assessment-record.port.ts";
import { sharedAnswerers } from "../../doors/http/index.ts";
import { readOnlyDesk } from "../../operations/index.ts";
import { openLicet } from "../open-licet.ts";
import type { CrewJob, CrewWord } from "./crew.ts";
import { partsOver } from "./serve.ts";
import { warmUp } from "./warm-up.ts";

const { home } = workerData as { readonly home: string };
const desk = await openLicet({ home });
let records: RecordedAssessment[] = [];
const reading = readOnlyDesk(desk);
const handing = {
  ...reading,
  record: {
    ...reading.record,
    append: async (one: RecordedAssessment) => void records.push(one),
    appendAll: async (many: readonly RecordedAssessment[]) => void records.push(...many),
  },
};
const answerers = sharedAnswerers(partsOver(handing, join(home, "books"), join(home, "no-web")));
const say = (word: CrewWord) => parentPort?.postMessage(word);

/** Jobs one after the other, so that the records of one never mix with those of another. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (job: CrewJob) => {
  last = last.then(() => answer(job));
});

async function answer({ route, asked }: CrewJob): Promise<void> {
  records = [];
  try {
    const answered = await answerers.get(route)?.(asked);
    say(answered === undefined ? { broken: `no answerer for ${route}` } : { answered, records });
  } catch (cause) {
    say({ broken: String(cause) });
  }
}

await warmUp(desk);
say({ ready: true });
