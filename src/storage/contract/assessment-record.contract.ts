import { describe, expect, it } from "vitest";
import type { AssessmentNote, AssessmentRecord, RecordedAssessment } from "../../assessment/assessment-record.port.ts";
import type { Instant } from "../../vocabulary/index.ts";

const record = (n: number, id = `q-${n}`): RecordedAssessment => ({
  recordId: `r-${n}`,
  id,
  askedAt: `2026-11-24T06:00:0${n}.000Z` as Instant,
  screened: true,
  question: `{"n":${n},"name":"海康威视 <script>"}`,
  editions: ["us/example@2026-08-20.abc"],
  engine: "licet 0.1.0",
  law: "law-1",
  answer: `{"id":"${id}","n":${n}}`,
});

const note = (recordId: string, judgement: string): AssessmentNote => ({
  recordId,
  at: "2026-11-24T07:00:00.000Z" as Instant,
  kind: "due-diligence",
  by: "Ana Beispiel",
  judgement,
  reason: "the end user is a police force: 公安局",
  seen: `{"capable":"yes"}`,
});

/** What every store of answers must do; called with a way to open an empty one. */
export function assessmentRecordContract(
  name: string,
  open: () => Promise<{ record: AssessmentRecord; close: () => Promise<void> }>,
): void {
  describe(`record of answers: ${name}`, () => {
    const withRecord = (work: (record: AssessmentRecord) => Promise<void>) => async () => {
      const { record: opened, close } = await open();
      try {
        await work(opened);
      } finally {
        await close();
      }
    };

    it(
      "gives back the bytes it took, by record id and by answer id",
      withRecord(async (r) => {
        await r.append(record(1));
        expect(await r.find("r-1")).toEqual(record(1));
        expect(await r.find("q-1")).toEqual(record(1));
        expect(await r.find("q-2")).toBeUndefined();
      }),
    );

    it(
      "finds the newest of several answers with one id, and any of them by record",
      withRecord(async (r) => {
        await r.append(record(1, "order-4711"));
        await r.append(record(2, "order-4711"));
        expect((await r.find("order-4711"))?.recordId).toBe("r-2");
        expect((await r.find("r-1"))?.recordId).toBe("r-1");
      }),
    );

    it(
      "keeps one of the same record, and never changes it",
      withRecord(async (r) => {
        await r.append(record(1));
        await r.append({ ...record(1), answer: "forged" });
        expect((await r.find("r-1"))?.answer).toBe(record(1).answer);
        expect(await r.newest(10)).toHaveLength(1);
      }),
    );

    it(
      "keeps notes on a record, oldest first, beside the answer as it was",
      withRecord(async (r) => {
        await r.append(record(1));
        await r.append(record(2));
        await r.addNote(note("r-1", "not to supply"));
        await r.addNote(note("r-1", "to supply with limits"));
        expect(await r.notesOn("r-1")).toEqual([note("r-1", "not to supply"), note("r-1", "to supply with limits")]);
        expect(await r.notesOn("r-2")).toEqual([]);
        expect(await r.find("r-1")).toEqual(record(1));
      }),
    );

    it(
      "refuses a note on a record nobody kept",
      withRecord(async (r) => {
        await expect(r.addNote(note("r-9", "of nothing"))).rejects.toThrow();
        expect(await r.notesOn("r-9")).toEqual([]);
      }),
    );

    it(
      "appends a batch and lists the newest first",
      withRecord(async (r) => {
        await r.appendAll([record(1), record(2), record(3)]);
        expect((await r.newest(2)).map((x) => x.recordId)).toEqual(["r-3", "r-2"]);
      }),
    );
  });
}
