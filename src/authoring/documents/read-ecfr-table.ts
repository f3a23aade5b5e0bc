import { fail, ok, quoted, type Result } from "../../vocabulary/index.ts";
import { childrenOf, descendantsOf, readXml, textOf, type XmlElement } from "./read-xml.ts";

/** One row of a printed table: the text of its cells, in order. */
export type PrintedCells = readonly string[];

/**
 * The rows of the table in an appendix of a part of the Code of Federal Regulations, in the XML of the eCFR versioner
 * (a part is DIV5, an appendix DIV9). The appendix must be there once and its table must have these headings; a row of
 * another width is refused.
 */
export function readEcfrTable(
  text: string,
  appendix: string,
  headings: readonly string[],
  at: string,
): Result<PrintedCells[]> {
  const part = readXml(text, "DIV5", at);
  if (!part.ok) return part;
  const refuse = (code: string, because: string) =>
    fail({ code, at, because, try: "fetch the part again from the eCFR and compare" });
  const found = descendantsOf(part.value, "DIV9").filter((one) => one.attributes["N"] === appendix);
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) {
    return refuse("document/other-shape", `it has ${found.length} appendices called ${quoted(appendix)}`);
  }
  const tables = descendantsOf(only, "TABLE");
  const printed = tables.flatMap((table) => descendantsOf(table, "TH")).map((cell) => textOf(cell).toLowerCase());
  if (printed.join("|") !== headings.join("|").toLowerCase()) {
    return refuse("list/unknown-column", `the columns of the table are ${quoted(printed.join(", "))}`);
  }
  const rows = tables.flatMap((table) => descendantsOf(table, "TBODY").flatMap((body) => childrenOf(body, "TR")));
  const cells = rows.map((row: XmlElement) => childrenOf(row, "TD").map(textOf));
  const ragged = cells.findIndex((row) => row.length !== headings.length);
  if (ragged >= 0) return refuse("document/malformed", `row ${ragged + 1} has ${cells[ragged]?.length} cells`);
  return ok(cells);
}
