import writeXlsxFile from "write-excel-file/node";
import type { Sheet } from "./sheets.ts";
import { visible } from "./words.ts";

/** Longest text a cell of a workbook holds. */
const LONGEST = 32_000;

/** The annex as a workbook. Every text is a text cell, so none is run as a formula. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      data: [
        sheet.columns.map((c) => ({ value: c, type: String, fontWeight: "bold" as const })),
        ...sheet.rows.map((row) =>
          row.map((cell) =>
            cell === null
              ? null
              : typeof cell === "number"
                ? { value: cell, type: Number }
                : { value: cut(visible(cell)), type: String },
          ),
        ),
      ],
    })),
  );
  return written.toBuffer();
}

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}… (cut; the CSV has all)` : text;
