/**
 * Answers as files that people print, file and open in other programs: one board page and the full annex of an impact,
 * as HTML, PDF, XLSX, CSV and JSON. Foreign names can act in none of them: no markup, no formula, no hidden direction.
 */
export { boardOf } from "./board.ts";
export { csvText, plainCell, readCsvCell } from "./csv.ts";
export { annexHtml, boardHtml } from "./html.ts";
export { annexPdf, boardPdf } from "./pdf.ts";
export { annexSheets, type Sheet } from "./sheets.ts";
export { workbookOf } from "./workbook.ts";
export { writeReports } from "./write-reports.ts";
