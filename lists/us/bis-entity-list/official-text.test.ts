import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type ListEntry, valueOf } from "../../../src/vocabulary/index.ts";
import { packed, printed } from "./pack-shipped.ts";
import { parseBytes, parseStated } from "./parse.ts";
import { readPolicy } from "./policy-wordings.ts";
import { type PrintedRow, plain } from "./printed-row.ts";
import { readTable } from "./read-table.ts";
import { readRequirement } from "./requirement-wordings.ts";
import { RULES } from "./rules.ts";
import { readStatedTerms } from "./stated-terms.ts";

const shared = new URL("../../../../shared/data/", import.meta.url);
const absent = !existsSync(shared);
const note = absent ? " (skipped: the official files beside the repository are absent)" : "";
const read = (path: string) => {
  const bytes = readFileSync(new URL(path, shared));
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
};
const json = (path: string): unknown => JSON.parse(read(path).toString("utf8"));
const textOf = (date: string) => read(`regulation/ecfr-xml/title-15-part-744-${date}.xml.gz`);
const DATES = ["2026-03-25", "2026-07-30", "2026-08-20"];

interface PrintedElsewhere {
  readonly rows: readonly { readonly entity: string; readonly footnotes: readonly number[] }[];
}
interface Copy {
  readonly listCode: string;
  readonly name: string;
  readonly licenseRequirement: string;
  readonly licensePolicy: string;
}
interface History {
  readonly rules: readonly {
    readonly volume: number;
    readonly entryPages: readonly [number, number];
    readonly effectiveDate?: string;
  }[];
}

/** Letters and figures only: what two copies of a name have in common. */
const folded = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

describe.skipIf(absent)(`the official text of three days${note}`, () => {
  const editions = new Map<string, readonly ListEntry[]>();

  beforeAll(() => {
    for (const date of DATES) {
      const publication = valueOf(parseBytes(textOf(date), date));
      expect([date, publication.counted, publication.read, publication.quarantined]).toEqual([date, 3415, 3415, []]);
      editions.set(date, publication.entries);
    }
  });

  it("has no new and no missing entry between the three", () => {
    const ids = DATES.map((date) => (editions.get(date) ?? []).map((entry) => entry.id));
    expect(ids[0]).toHaveLength(3465);
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it("keeps first days, rules and footnotes through the re-punctuation of some two hundred rows", () => {
    const facts = (date: string) =>
      editions.get(date)?.map((e) => [e.id, e.period.from, e.citations.join(), e.terms.footnotes.join()]);
    expect(facts("2026-07-30")).toEqual(facts("2026-03-25"));
    expect(facts("2026-08-20")).toEqual(facts("2026-07-30"));
  });

  it("keeps nearly all names and addresses too: twelve rows differ", () => {
    const told = (entry: ListEntry) => JSON.stringify([entry.names, entry.addresses]);
    const before = new Map(editions.get("2026-03-25")?.map((entry) => [entry.id, told(entry)]));
    const changed = editions.get("2026-07-30")?.filter((entry) => before.get(entry.id) !== told(entry)) ?? [];
    expect(changed.length).toBeLessThanOrEqual(12);
  });

  it("is what the shipped edition was made from", () => {
    const stated = valueOf(parseStated(textOf("2026-08-20"), "part-744.xml"));
    const shipped = readFileSync(new URL("./shipped/entity-list.json", import.meta.url), "utf8");
    expect(printed(packed(stated.stated, "2026-08-20", stated.counted)) === shipped).toBe(true);
  });
});

describe.skipIf(absent)(`the official text against other readings of it${note}`, () => {
  it("finds the rows and footnotes of an independent parse of the same text", () => {
    const rows = valueOf(readTable(textOf("2026-08-20"), "part-744.xml")).rows;
    const other = json("regulation/entity-list-2026-08-20.json.gz") as PrintedElsewhere;
    expect(rows).toHaveLength(other.rows.length);
    // The other parse loses the upper figure of a fraction in twelve addresses and takes it for a footnote.
    const differing = rows.filter((row, at) => folded(plain(row.entity)) !== folded(other.rows[at]?.entity ?? ""));
    expect(differing).toHaveLength(12);
    const footnotes = (row: PrintedRow) => (row.continues ? [] : (readRequirement(row.requirement)?.footnotes ?? []));
    const disagreeing = rows.filter(
      (row, at) => !differing.includes(row) && footnotes(row).join() !== other.rows[at]?.footnotes.join(),
    );
    // Row 2648 sets the comma as a superscript with its footnote, and the other parse loses both.
    expect(disagreeing.map((row) => row.number)).toEqual([2648]);
  });

  it("agrees with the history about the first day of every rule it knows", () => {
    const history = json("entity-list-history.json.gz") as History;
    const known = history.rules.filter((rule) => rule.effectiveDate !== undefined);
    expect(known.length).toBeGreaterThan(25);
    for (const { volume, entryPages, effectiveDate } of known) {
      const ours = RULES.find((rule) => rule.volume === volume && rule.pages[0] === entryPages[0]);
      expect([volume, entryPages[0], ours?.effective]).toEqual([volume, entryPages[0], effectiveDate]);
    }
  });

  it("finds nearly every name of the consolidated list of July 2026", () => {
    const copy = (json("csl-2026-07-31.json.gz") as Copy[]).filter((row) => row.listCode === "EL");
    const entries = valueOf(parseBytes(textOf("2026-07-30"), "part-744.xml")).entries;
    const names = new Set(entries.flatMap((entry) => entry.names.map(({ text }) => folded(text))));
    // The copy puts the head before a subordinate and former names behind a name.
    const own = (name: string) =>
      folded(
        name
          .replace(/^.*(?:Affiliated Entity: |Subordinate Institution - |subordinate entity )/, "")
          .replace(/ \(f\.k\.a\..*$/, ""),
      );
    const missing = copy.filter((row) => !names.has(own(row.name)) && !/^Address \d+$/.test(row.name));
    expect(copy.length).toBe(3420);
    // What is left: names the copy cuts, misspells or describes in another way.
    expect(missing.length).toBeLessThanOrEqual(28);
  });
});

describe.skipIf(absent)(`all wordings${note}`, () => {
  it("reads all 69 requirements and 52 policies of the three texts but the two that stand in each other's column", () => {
    const rows = DATES.flatMap((date) => valueOf(readTable(textOf(date), date)).rows).filter((row) => !row.continues);
    const requirements = new Set(rows.map((row) => row.requirement));
    const policies = new Set(rows.map((row) => row.policy));
    expect([requirements.size, policies.size]).toEqual([69, 52]);
    expect([...requirements].filter((raw) => readRequirement(raw) === undefined)).toEqual(["Presumption of denial"]);
    expect([...policies].filter((raw) => readPolicy(raw) === undefined)).toEqual([
      "For all items subject to the EAR. (See § 744.11 of the EAR)",
    ]);
  });

  it("reads the 88 requirements and 77 policies of the consolidated list as stated terms", () => {
    const copy = (json("csl-2026-07-31.json.gz") as Copy[]).filter((row) => row.listCode === "EL");
    const requirements = [...new Set(copy.map((row) => row.licenseRequirement))];
    const policies = [...new Set(copy.map((row) => row.licensePolicy))];
    expect([requirements.length, policies.length]).toEqual([88, 77]);
    expect(
      requirements.filter((requirement) => readStatedTerms({ requirement }).requirement?.scope === "unread"),
    ).toEqual([]);
    // Two cells print a requirement in the policy column.
    expect(policies.filter((raw) => readPolicy(raw) === undefined)).toHaveLength(2);
  });
});
