import { inflateSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { annexHtml, csvText, plainCell, readCsvCell, type Sheet } from "./index.ts";
import { annexPdf } from "./pdf.ts";
import { workbookOf } from "./workbook.ts";

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\n=1",
  "＝1+1",
  "\u001b[2Jgone",
  "'quoted",
  "</td><script>alert(1)</script>",
  '" onmouseover="x',
  "\u202Egnp.exe",
  'a,b\r\n"c"',
];
const sheet: Sheet = { name: "customers", columns: ["name", "usd"], rows: HOSTILE.map((h, i) => [h, i - 3]) };

/** The drawn content of a PDF, unpacked. */
function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, packed = ""]) =>
    inflateSync(Buffer.from(packed, "latin1")).toString("latin1"),
  );
}

describe("hostile names are harmless in every file", () => {
  it("CSV: no text cell begins like a formula, and every text can be read back", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = plainCell(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect(readCsvCell(cell)).toBe(text);
      }),
    );
    const rows: string[][] = parse(csvText(sheet), { bom: true });
    expect(rows.slice(1).map((r) => readCsvCell(r[0] ?? ""))).toEqual(HOSTILE);
    expect(rows.slice(1).map((r) => r[1])).toEqual(HOSTILE.map((_, i) => String(i - 3)));
  });

  it("HTML: no markup, no attribute, no hidden direction from a name", () => {
    const html = annexHtml(HOSTILE[6] ?? "", [sheet]);
    expect(html).not.toContain("<script");
    expect(html).not.toContain('onmouseover="x');
    expect(html).not.toContain("\u202E");
    expect(html).toContain("&#60;script&#62;");
  });

  it("XLSX: text cells stay text", async () => {
    const bytes = await workbookOf([sheet]);
    const [first] = await readXlsxFile(Buffer.from(bytes));
    expect(first?.data[1]?.[0]).toBe(HOSTILE[0]);
    expect(Buffer.from(bytes).includes("<f>")).toBe(false);
    for (const [name] of first?.data ?? []) expect(String(name)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("PDF: a name is text, never an action, a link or a control character", async () => {
    const bytes = Buffer.from(await annexPdf(HOSTILE[6] ?? "", [sheet], "2019-05-22"));
    const text = [bytes.toString("latin1"), ...streamsOf(bytes)].join("\n");
    expect(text).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm|EmbeddedFile)\b/);
    expect(streamsOf(bytes).join("")).not.toContain("\u001b");
  });

  it("PDF: a name in another script is spelled in Latin letters, and the page says so", async () => {
    const drawn = async (name: string) => {
      const bytes = Buffer.from(
        await annexPdf("t", [{ name: "customers", columns: ["name"], rows: [[name]] }], "2019-05-22"),
      );
      // Text stands as hexadecimal runs with kerning between them.
      const runs = [
        ...streamsOf(bytes)
          .join("")
          .matchAll(/<([0-9a-f]+)>/g),
      ].map(([, hex = ""]) => hex);
      return Buffer.from(runs.join(""), "hex").toString("latin1");
    };
    expect(await drawn("Завод Пример")).toMatch(/Zavod.*Primer/);
    expect(await drawn("Завод Пример")).toContain("spelled in Latin letters");
    expect(await drawn("Müller & Söhne")).not.toContain("spelled in Latin letters");
  });

  it("PDF: the same answer gives the same bytes", async () => {
    const [a, b] = [await annexPdf("t", [sheet], "2019-05-22"), await annexPdf("t", [sheet], "2019-05-22")];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    expect(Buffer.from(a).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
