import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { officialBlocks, officialUnits, type TextUnit, unitCited } from "./index.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/data/regulation/ecfr-xml");
const skipped = existsSync(FOLDER) ? "" : " (skipped: no ../shared/data here)";

function units(xml: string): readonly TextUnit[] {
  const read = officialBlocks(xml, "test");
  if (!read.ok) throw new Error(JSON.stringify(read.troubles));
  return read.value;
}

const section = (paragraphs: string) => `<DIV5 N="1"><DIV8 N="1.1"><HEAD>§ 1.1 Name.</HEAD>${paragraphs}</DIV8></DIV5>`;
const paths = (paragraphs: string) => units(section(paragraphs))[0]?.blocks.map((b) => b.path ?? "");

describe("official text in blocks", () => {
  it("follows marks down and up, the letter i and the roman one included", () => {
    expect(
      paths(
        "<P>(a)(1) <I>X.</I> A.</P><P>(2) B.</P><P>(i) C.</P><P>(ii) D.</P><P>(A) E.</P><P>(<I>1</I>) F.</P><P>(<I>i</I>) G.</P><P>(b) H.</P>",
      ),
    ).toEqual([
      "(a)(1)",
      "(a)(2)",
      "(a)(2)(i)",
      "(a)(2)(ii)",
      "(a)(2)(ii)(A)",
      "(a)(2)(ii)(A)(1)",
      "(a)(2)(ii)(A)(1)(i)",
      "(b)",
    ]);
    expect(paths("<P>(h) A.</P><P>(i) B.</P><P>(1) C.</P><P>(j) D.</P>")).toEqual(["(h)", "(i)", "(i)(1)", "(j)"]);
    expect(
      paths("<P>(b) <I>Title.</I> (1) A.</P><P>(i) B.</P><P>(2) <I>Other</I>—(i) <I>Third.</I> C.</P><P>(ii) D.</P>"),
    ).toEqual(["(b)(1)", "(b)(1)(i)", "(b)(2)(i)", "(b)(2)(ii)"]);
    expect(paths("<P>Words before.</P><P>(c) A.</P><P>More of it.</P>")).toEqual(["", "(c)", "(c)"]);
  });

  it("keeps notes, history and tables apart, and cuts a long table", () => {
    const rows = Array.from({ length: 95 }, (_, i) => `<TR><TD>row ${i}</TD><TD>x</TD></TR>`).join("");
    const [one] = units(
      section(
        `<P>(a) A.</P><NOTE><HED>Note 1:</HED><P>B.</P></NOTE><DIV><TABLE><TR><TH>Place</TH><TH>Mark</TH></TR>${rows}</TABLE></DIV><CITA>[1 FR 1]</CITA>`,
      ),
    );
    expect(one?.blocks.map((b) => [b.kind, b.rows?.length ?? b.words])).toEqual([
      ["paragraph", "A."],
      ["note", "Note 1:"],
      ["note", "B."],
      ["table", 40],
      ["table", 40],
      ["table", 15],
      ["history", "[1 FR 1]"],
    ]);
    expect(one?.blocks[3]?.head).toEqual(["Place", "Mark"]);
  });

  it("finds the unit of a citation, however it is written", () => {
    expect(unitCited("15 CFR 744.11(a)(2)(v)")).toEqual({ unit: "15 CFR 744.11", path: "(a)(2)(v)" });
    expect(unitCited("15 CFR Part 744, Supp. 7 (2019-2020)")).toEqual({ unit: "Supplement No. 7 to Part 744" });
    expect(unitCited("Supplement No. 1 to 15 CFR Part 774, 3A001")).toEqual({
      unit: "Supplement No. 1 to Part 774, 3A001",
    });
    expect(unitCited("31 CFR part 515")).toBeUndefined();
  });

  it.skipIf(skipped !== "")(`loses no unit and hardly a word of the real text${skipped}`, () => {
    for (const part of ["734", "744", "746", "774"]) {
      const xml = gunzipSync(readFileSync(join(FOLDER, `title-15-part-${part}-2026-08-20.xml.gz`))).toString("utf8");
      const [blocks, compared] = [units(xml), officialUnits(xml, part)];
      if (!compared.ok) throw new Error("unread");
      const size = (text: string) => text.replace(/\W+/g, "").length;
      for (const unit of compared.value) {
        if (/, (row|introduction)/.test(unit.name)) continue;
        const mine = blocks.filter((b) => b.name === unit.name);
        expect(mine.length, unit.name).toBeGreaterThan(0);
        const told = mine
          .flatMap((m) => [
            m.heading,
            ...m.blocks.map(
              (b) => `${b.mark ?? ""}${b.words}${(b.head ?? []).join("")}${(b.rows ?? []).flat().join("")}`,
            ),
          ])
          .join("");
        const whole = compared.value
          .filter((u) => u.name === unit.name)
          .map((u) => u.words)
          .join("");
        expect(size(told) / size(whole), unit.name).toBeGreaterThan(0.95);
      }
    }
  });
});
