import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BookReading, Impact } from "../../operations/index.ts";
import { fail, ok, quoted, type Result } from "../../vocabulary/index.ts";
import { boardOf } from "./board.ts";
import { csvText } from "./csv.ts";
import { annexHtml, boardHtml } from "./html.ts";
import { annexPdf, boardPdf } from "./pdf.ts";
import { annexSheets } from "./sheets.ts";
import { workbookOf } from "./workbook.ts";

/** The files of an impact: the board page and the annex in every form. Same answer, same text. */
export async function reportFiles(
  impact: Impact,
  reading: BookReading,
): Promise<[name: string, content: string | Uint8Array][]> {
  const board = boardOf(impact, reading.setAside.length);
  const sheets = annexSheets(impact, reading);
  const title = `${board.title}: annex`;
  const day = impact.asOf;
  return [
    ["board.html", boardHtml(board)],
    ["board.pdf", await boardPdf(board, day)],
    ["annex.html", annexHtml(title, sheets)],
    ["annex.pdf", await annexPdf(title, sheets, day)],
    ["annex.xlsx", await workbookOf(sheets)],
    ["annex.json", `${JSON.stringify(impact, null, 1)}\n`],
    ...sheets.map((s): [string, string] => [`${s.name.replaceAll(" ", "-")}.csv`, csvText(s)]),
  ];
}

/** Writes the files into a folder, each whole or not at all, and gives their names. */
export async function writeReports(
  impact: Impact,
  reading: BookReading,
  folder: string,
): Promise<Result<readonly string[]>> {
  const files = await reportFiles(impact, reading);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
      const aside = join(folder, `${name}.${process.pid}.tmp`);
      writeFileSync(aside, content);
      renameSync(aside, join(folder, name));
    }
  } catch (e) {
    const cause = e instanceof Error ? e.message.replace(/\s+/g, " ") : "unknown cause";
    const because = `the reports cannot be written to ${quoted(folder)}: ${cause}`;
    return fail({
      code: "file/unwritable",
      at: "--report",
      because,
      try: "check the folder, its rights and the space left",
    });
  }
  return ok(files.map(([name]) => name));
}
