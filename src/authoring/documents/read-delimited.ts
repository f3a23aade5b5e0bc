import { type Options, parse } from "csv-parse/sync";
import { fail, ok, type Result } from "../../vocabulary/index.ts";

/**
 * The records of a delimited file (RFC 4180; the delimiter may be a tab). A quote left open, text after a closing quote
 * and records of differing length are refused for the whole file: past such a place nobody knows where a record ends.
 */
export function readDelimited(
  text: string,
  at: string,
  delimiter: "," | ";" | "\t" = ",",
  options: Pick<Options, "relax_quotes"> = {},
): Result<string[][]> {
  try {
    return ok(parse(text, { ...options, delimiter, skip_empty_lines: true, max_record_size: 1_000_000 }) as string[][]);
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message.replace(/\s+/g, " ").slice(0, 200) : "unreadable";
    return fail({
      code: "document/malformed",
      at,
      because: `it is not a whole delimited file (${because})`,
      try: "fetch the document again and compare it with the publisher's",
    });
  }
}
