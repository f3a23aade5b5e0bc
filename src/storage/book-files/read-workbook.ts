import readXlsxFile from "read-excel-file/node";
import { fail, ok, type Result } from "../../vocabulary/index.ts";

/** Reads the first sheet of a workbook. Dates become days, numbers their digits. */
export async function readWorkbook(
  bytes: Uint8Array,
  at: string,
): Promise<Result<{ columns: string[]; rows: string[][] }>> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const [head = [], ...rows] = (sheets[0]?.data ?? []).map((row) => row.map(cellText));
    return ok({ columns: head, rows });
  } catch (e) {
    const because = e instanceof Error ? e.message.replace(/\s+/g, " ") : "unknown cause";
    return fail({
      code: "file/unreadable",
      at,
      because: `the workbook cannot be read: ${because}`,
      try: "save it again as XLSX, or as CSV in UTF-8",
    });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
