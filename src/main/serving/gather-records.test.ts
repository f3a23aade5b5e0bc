import { afterAll, beforeAll, expect, it } from "vitest";
import { assessOne } from "../../operations/index.ts";
import { type OpenLicet, openLicet } from "../open-licet.ts";
import { gatheringRecords } from "./gather-records.ts";

let desk: OpenLicet;
let steps: number[] = [];
beforeAll(async () => {
  const open = await openLicet({ home: ":memory:" });
  const { record } = open;
  const counted = {
    find: record.find.bind(record),
    newest: record.newest.bind(record),
    notesOn: record.notesOn.bind(record),
    addNote: record.addNote.bind(record),
    append: record.append.bind(record),
    appendAll: (records: Parameters<typeof record.appendAll>[0]) => {
      steps.push(records.length);
      return record.appendAll(records);
    },
  };
  desk = { ...open, record: counted };
}, 60_000);
afterAll(() => desk.close());

const asked = (id: string) => ({
  id,
  asOf: "2019-10-09",
  transaction: "export",
  item: { eccn: "EAR99", origin: "US" },
  parties: [{ name: "Example Trading", role: "end_user", country: "DE" }],
  destination: "DE",
});

it("writes records that come together in one step, and each is there when its answer is given", async () => {
  const gathering = gatheringRecords(desk);
  steps = [];
  const ids = Array.from({ length: 70 }, (_, i) => `together-${i}`);
  await Promise.all(
    ids.map(async (id) => {
      const answer = await assessOne(gathering, asked(id), { screen: false, record: true, questions: "none" });
      expect(answer.ok).toBe(true);
      expect((await gathering.record.find(id))?.id).toBe(id);
    }),
  );
  expect(steps.reduce((a, b) => a + b, 0)).toBe(70);
  expect(steps.length).toBeLessThan(5);
});

it("tells every one of them when the step fails, and goes on with the next", async () => {
  let broken = true;
  const record = {
    ...desk.record,
    appendAll: (records: Parameters<typeof desk.record.appendAll>[0]) =>
      broken ? Promise.reject(new Error("disk full")) : desk.record.appendAll(records),
  };
  const gathering = gatheringRecords({ ...desk, record });
  const ask = (id: string) => assessOne(gathering, asked(id), { screen: false, record: true, questions: "none" });
  const told = await Promise.allSettled([ask("lost-1"), ask("lost-2")]);
  expect(told.map((t) => t.status)).toEqual(["rejected", "rejected"]);
  broken = false;
  expect((await ask("kept-1")).ok).toBe(true);
  expect((await desk.record.find("kept-1"))?.id).toBe("kept-1");
});
