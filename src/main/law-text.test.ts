import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deskInMemory } from "./desk-in-memory.contract.ts";
import { packageRoot } from "./launch/index.ts";

const ECFR = join(packageRoot(import.meta.url), "../shared/data/regulation/ecfr-xml");
const skipped = existsSync(ECFR) ? "" : " (skipped: no ../shared/data here)";

const { folder, file, run } = deskInMemory();

describe("licet law text", () => {
  it("says what to do while a section is not at hand, keeps a part, then prints the section and one paragraph of it", async () => {
    const none = await run("law", "text", "744.11");
    expect([none.code, none.err]).toEqual([3, expect.stringContaining("law/absent at SECTION")]);
    expect(none.err).toContain("licet law text --from FOLDER");
    const part =
      '<DIV5 N="744"><DIV8 N="744.11"><HEAD>§ 744.11 Ducks.</HEAD><P>(a) Ducks swim.</P><P>(b) Geese fly.</P></DIV8></DIV5>';
    file("part.xml", part);
    const undated = await run("law", "text", "--from", folder);
    expect([undated.code, undated.err]).toEqual([2, expect.stringContaining("say it with `--on`")]);
    const kept = await run("law", "text", "--from", folder, "--on", "2026-08-20");
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining("Part 744 of 2026-08-20: 1 sections")]);
    const whole = await run("law", "text", "744.11", "--on", "2026-08-20");
    expect(whole.out).toContain("(a) Ducks swim.");
    expect(whole.out).toContain("otherwise than the rules were written from");
    const paragraph = await run("law", "text", "15 CFR 744.11(b)", "--json");
    expect(JSON.parse(paragraph.out)).toMatchObject({ unit: "15 CFR 744.11", path: "(b)", laterThanAsked: false });
    const said = (await run("law", "text", "744.11(b)")).out;
    expect([said.includes("Geese fly."), said.includes("Ducks swim.")]).toEqual([true, false]);
  });

  it.skipIf(skipped !== "")(`prints the real words of the day asked${skipped}`, async () => {
    expect((await run("law", "text", "--from", ECFR)).out).toContain("Part 774 of 2026-08-20: 647 sections");
    const [july, august] = [
      await run("law", "text", "740.20", "--on", "2026-08-01"),
      await run("law", "text", "740.20", "--on", "2026-08-20"),
    ];
    expect(july.out).toContain("text of 2026-07-30");
    expect(august.out).toContain("text of 2026-08-20");
    expect(august.out).not.toContain("otherwise than");
    expect(july.out).not.toBe(august.out.replace("2026-08-20", "2026-07-30"));
  });
});
