import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { fail, ok, type Result } from "../../vocabulary/index.ts";

/** Reads a Parquet file, Snappy or not packed. Dates become days, numbers their digits. */
export async function readParquet(
  bytes: Uint8Array,
  at: string,
): Promise<Result<{ columns: string[]; rows: string[][] }>> {
  try {
    const file = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(file).set(bytes);
    const columns = parquetMetadata(file)
      .schema.slice(1)
      .map((c) => c.name);
    const records = await parquetReadObjects({ file, columns });
    return ok({ columns, rows: records.map((r: Record<string, unknown>) => columns.map((c) => cellText(r[c]))) });
  } catch (e) {
    const because = e instanceof Error ? e.message.replace(/\s+/g, " ") : "unknown cause";
    return fail({
      code: "file/unreadable",
      at,
      because: `the Parquet file cannot be read: ${because}`,
      try: "write it packed with Snappy or not at all, one flat column for each field",
    });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
