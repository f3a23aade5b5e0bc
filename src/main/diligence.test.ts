import { describe, expect, it } from "vitest";
import { dueDiligence, readOnlyDesk, replayOne } from "../operations/index.ts";
import { deskInMemory } from "./desk-in-memory.contract.ts";

const { desk, file, run } = deskInMemory();
const question = {
  id: "cameras-1",
  asOf: "2026-08-20",
  transaction: "export",
  item: { eccn: "6A993", eccnParagraph: "a", origin: "US", description: "thermal cameras" },
  parties: [{ name: "Ministerio del Interior", role: "end_user", country: "EC" }],
  destination: "Ecuador",
  facts: { misuseLimitedByContract: true },
};
const bolts = { ...question, id: "bolts-1", item: { eccn: "EAR99", origin: "US", description: "steel bolts" } };
const sign = { by: "Ana Beispiel", judgement: "to supply with limits", reason: "the contract ends support on misuse" };

const page = (...argv: string[]) => run("diligence", ...argv);

describe("due diligence on a transaction", () => {
  it("tells the four sides, what is stated and what is open, and leaves the judgement to sign", async () => {
    const { code, out } = await page(file("q.json", question));
    expect(code).toBe(0);
    for (const words of [
      "6A993: sees",
      "Ministerio del Interior: by its name",
      "Ecuador: the Country Chart marks CC Column 1",
    ])
      expect(out.replace(/\s+/g, " ")).toContain(words);
    expect(out).toMatch(/stated: does the contract limit use/);
    expect(out).toMatch(/open: do credible reports/);
    expect(out).toMatch(/name _+ day _+/);
    expect(out.split("\n").every((l) => l.length <= 80)).toBe(true);
  });

  it("keeps a judgement beside the recorded answer, which stays as it was", async () => {
    const first = await dueDiligence(desk(), question, { screen: true, record: true });
    const signed = await dueDiligence(desk(), question, { screen: true, record: false, sign });
    if (!first.ok || !signed.ok || !signed.value.recordId) throw new Error("the page was not given");
    expect(signed.value.notes.map(({ by, judgement, reason, kind }) => ({ by, judgement, reason, kind }))).toEqual([
      { ...sign, kind: "due-diligence" },
    ]);
    expect(JSON.parse(signed.value.notes[0]?.seen ?? "null")).toEqual(JSON.parse(JSON.stringify(signed.value.sheet)));
    const replayed = await replayOne(desk(), signed.value.recordId);
    expect(replayed.ok && replayed.value.identical).toBe(true);
  });

  it.each(["by", "judgement", "reason"])("refuses a judgement without %s, and keeps nothing", async (field) => {
    const asked = { ...question, id: `refused-${field}` };
    const answer = await dueDiligence(desk(), asked, { screen: false, record: false, sign: { ...sign, [field]: " " } });
    expect(answer.ok ? "" : answer.troubles[0].at).toBe(field);
    expect(await desk().record.find(asked.id)).toBeUndefined();
  });

  it("says of other items that nothing says so, and asks the one question", async () => {
    const { out } = await page(file("bolts.json", bolts));
    expect(out).toContain("nothing says that the item can be used to watch people");
    expect(out).not.toContain("To be judged");
  });

  it("cannot be signed through a way that only reads", async () => {
    const reading = readOnlyDesk(desk());
    await expect(
      dueDiligence(reading, { ...question, id: "read-only" }, { screen: false, record: false, sign }),
    ).rejects.toThrow("only read");
  });

  it("prints the same as JSON", async () => {
    const { out } = await page(file("j.json", question), "--json", "--no-record");
    expect(JSON.parse(out)).toMatchObject({ assessment: "cameras-1", capable: "yes", notes: [] });
  });
});
