import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { officialUnits } from "../../authoring/documents/index.ts";
import { openFetcher } from "../../storage/fetch/index.ts";
import { day } from "../../vocabulary/index.ts";
import { lawDrift, lawPage } from "./index.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/data/regulation/ecfr-xml");
const there = existsSync(FOLDER);
const skipped = there ? "" : " (skipped: no ../shared/data here)";
const fetcher = openFetcher({ hosts: new Set<string>() });

describe("drift of the official text", () => {
  it.skipIf(!there)(`of August finds nothing against itself${skipped}`, async () => {
    for (const name of readdirSync(FOLDER).filter((n) => n.includes("2026-08-20") && !n.includes("774"))) {
      const drift = await lawDrift(fetcher, day("2026-08-20"), join(FOLDER, name));
      expect(drift, name).toMatchObject({ ok: true, value: { changed: [], added: [], gone: [] } });
    }
  });

  it.skipIf(!there)(`of July finds the drone rule and nothing else${skipped}`, async () => {
    const changed: string[] = [];
    for (const name of readdirSync(FOLDER).filter((n) => n.includes("2026-07-30"))) {
      const drift = await lawDrift(fetcher, day("2026-07-30"), join(FOLDER, name));
      if (!drift.ok) throw new Error(JSON.stringify(drift.troubles));
      changed.push(...drift.value.changed);
      expect([drift.value.added, drift.value.gone]).toEqual([[], []]);
    }
    expect(changed).toEqual([
      "15 CFR 740.2",
      "15 CFR 740.20",
      "Supplement No. 2 to Part 744",
      ...["9A012", "9A610", "9D001", "9D002", "9D004", "9E001"].map((e) => `Supplement No. 1 to Part 774, ${e}`),
    ]);
  });

  it.skipIf(!there)(
    `of a folder with several days reads the day asked for, and says which files it left${skipped}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "licet-drift-"));
      try {
        for (const name of ["2026-07-30", "2026-08-20"].map((d) => `title-15-part-740-${d}.xml.gz`))
          copyFileSync(join(FOLDER, name), join(folder, name));
        const later = await lawDrift(fetcher, day("2026-11-24"), folder);
        expect(later).toMatchObject({
          ok: true,
          value: { changed: [], otherDays: ["title-15-part-740-2026-07-30.xml.gz"] },
        });
        const earlier = await lawDrift(fetcher, day("2026-08-19"), folder);
        expect(earlier).toMatchObject({
          ok: true,
          value: { changed: ["15 CFR 740.2", "15 CFR 740.20"], otherDays: ["title-15-part-740-2026-08-20.xml.gz"] },
        });
        const before = await lawDrift(fetcher, day("2020-01-01"), folder);
        expect(before).toMatchObject({ ok: true, value: { otherDays: ["title-15-part-740-2026-08-20.xml.gz"] } });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it("tells a changed row from a changed section, and refuses a cut document", () => {
    const part = (words: string) =>
      `<DIV5 N="1"><DIV8 N="1.1"><P>${words}</P></DIV8><DIV9 N="Supplement No. 1 to Part 1"><TABLE><TR><TD>Chad</TD><TD>${words}</TD></TR></TABLE></DIV9></DIV5>`;
    const units = officialUnits(part("X"), "one");
    expect(units.ok && units.value.map((u) => u.name)).toEqual([
      "15 CFR 1.1",
      "Supplement No. 1 to Part 1",
      "Supplement No. 1 to Part 1, row Chad",
    ]);
    expect(officialUnits(part("X").slice(0, -20), "cut").ok).toBe(false);
  });
});

describe("pages of the law", () => {
  it("gives a section's page by its number and says what to try for another", () => {
    const page = lawPage("744.11");
    expect(page.ok && page.value).toContain("Entity List");
    const none = lawPage("744.99");
    expect(none.ok ? "" : none.troubles[0].try).toContain("744.11");
  });
});
