import { parse } from "csv-parse/sync";
import { fail, ok, type Result } from "../../vocabulary/index.ts";

/** Reads delimited text in UTF-8; the separator is the one of comma, semicolon and tab that the first line has most of. */
export async function readCsv(bytes: Uint8Array, at: string): Promise<Result<{ columns: string[]; rows: string[][] }>> {
  try {
    const head = new TextDecoder("utf-8").decode(bytes.subarray(0, 4096)).split(/\r?\n/, 1)[0] ?? "";
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const delimiter = separatorOf(head);
    const records: string[][] = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const [columns = [], ...rows] = records;
    return ok({ columns, rows });
  } catch (e) {
    const because = e instanceof Error ? e.message.replace(/\s+/g, " ") : "unknown cause";
    return fail({
      code: "file/unreadable",
      at,
      because: `the table cannot be read: ${because}`,
      try: "save it as CSV in UTF-8, with quotes around cells that hold the separator",
    });
  }
}

function separatorOf(head: string): string {
  const count = (c: string) => head.split(c).length;
  return [",", ";", "\t"].reduce((best, c) => (count(c) > count(best) ? c : best));
}
