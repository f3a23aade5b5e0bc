import type { RecordedAssessment } from "../../assessment/assessment-record.port.ts";
import type { Desk } from "../../operations/index.ts";

/** Most records written in one step. */
const MOST_TOGETHER = 64;

/** Records waiting for their step, and who waits for it. */
interface Waiting {
  readonly records: RecordedAssessment[];
  readonly done: (() => void)[];
  readonly failed: ((cause: unknown) => void)[];
}

/**
 * The same desk, where records that come close together are written in one step: the disk is asked once for all of them.
 * An answer is given out only when its record is on the disk, as before.
 */
export function gatheringRecords<D extends Desk>(desk: D): D {
  const { record } = desk;
  let waiting: Waiting = { records: [], done: [], failed: [] };
  let seen = 0;
  const write = async () => {
    const mine = waiting;
    waiting = { records: [], done: [], failed: [] };
    try {
      await record.appendAll(mine.records);
      for (const done of mine.done) done();
    } catch (cause) {
      for (const failed of mine.failed) failed(cause);
    }
  };
  // As long as each turn of the loop brings more, they are waited for.
  const look = () => {
    const count = waiting.records.length;
    if (count === seen || count >= MOST_TOGETHER) return void write();
    seen = count;
    setImmediate(look);
  };
  const append = (records: readonly RecordedAssessment[]) =>
    new Promise<void>((done, failed) => {
      if (waiting.records.length === 0) {
        seen = 0;
        setImmediate(look);
      }
      waiting.records.push(...records);
      waiting.done.push(done);
      waiting.failed.push(failed);
    });
  return {
    ...desk,
    record: {
      find: (id) => record.find(id),
      newest: (limit) => record.newest(limit),
      notesOn: (recordId) => record.notesOn(recordId),
      addNote: (note) => record.addNote(note),
      append: (one) => append([one]),
      appendAll: (many) => (many.length === 0 ? Promise.resolve() : append(many)),
    },
  };
}
