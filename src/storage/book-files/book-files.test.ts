import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { valueOf } from "../../vocabulary/index.ts";
import { openBookFiles } from "./index.ts";

const columns = ["customer_id", "name", "country"];
const rows = [
  ["C-1", '=HYPERLINK("x")', "DE"],
  ["C-2", '海康, "演示"', "CN"],
];
let home = "";
const folder = (name: string): string => {
  const path = join(home, name);
  mkdirSync(path, { recursive: true });
  return path;
};
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "licet-book-"));
});
afterAll(() => rmSync(home, { recursive: true }));

describe("a table is the same whatever file holds it", () => {
  it.each([",", ";", "\t"])("CSV with `%s` between cells, with a byte order mark", async (separator) => {
    const cell = (c: string) => `"${c.replaceAll('"', '""')}"`;
    const at = folder(`csv${separator.charCodeAt(0)}`);
    writeFileSync(
      join(at, "customers.csv"),
      `\uFEFF${[columns, ...rows].map((r) => r.map(cell).join(separator)).join("\r\n")}\r\n`,
    );
    const read = valueOf(await openBookFiles().readFolder(at));
    expect(read.tables).toEqual([{ table: "customers", file: "customers.csv", columns, rows }]);
  });

  it("XLSX, with numbers and days as people type them", async () => {
    const at = folder("xlsx");
    const data = [
      ["order_id", "amount_usd", "order_date"].map((value) => ({ value })),
      [
        { value: "S-1" },
        { value: 12.5 },
        { value: new Date("2019-05-22T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
      ],
    ];
    writeFileSync(join(at, "orders.xlsx"), await writeXlsxFile(data).toBuffer());
    const read = valueOf(await openBookFiles().readFolder(at));
    expect(read.tables[0]).toMatchObject({ table: "orders", rows: [["S-1", "12.5", "2019-05-22"]] });
  });

  it("Parquet", async () => {
    const at = folder("parquet");
    const columnData = columns.map((name, i) => ({ name, data: rows.map((r) => r[i] ?? ""), type: "STRING" as const }));
    writeFileSync(join(at, "customers.parquet"), Buffer.from(parquetWriteBuffer({ columnData })));
    const read = valueOf(await openBookFiles().readFolder(at));
    expect(read.tables).toEqual([{ table: "customers", file: "customers.parquet", columns, rows }]);
  });
});

describe("a file that cannot be read is told with its name", () => {
  it.each([
    ["customers.csv", Buffer.from([0x61, 0xff, 0xfe]), "file/unreadable"],
    ["customers.xlsx", Buffer.from("not a workbook"), "file/unreadable"],
    ["customers.parquet", Buffer.from("not parquet"), "file/unreadable"],
    ["book.json", Buffer.from("[]"), "book/card-unreadable"],
  ])("%s", async (name, bytes, code) => {
    const at = folder(`bad-${name}`);
    writeFileSync(join(at, name), bytes);
    const read = await openBookFiles().readFolder(at);
    expect(read.ok ? "read" : read.troubles[0]).toMatchObject({ code, at: name });
  });

  it("and so is a folder that is not there", async () => {
    const read = await openBookFiles().readFolder(join(home, "nowhere"));
    expect(read.ok ? "read" : read.troubles[0].code).toBe("book/no-folder");
  });
});
