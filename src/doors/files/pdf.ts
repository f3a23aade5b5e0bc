import anyAscii from "any-ascii";
import PDFDocument from "pdfkit";
import type { Board, BoardList, BoardTable } from "./board.ts";
import { type Sheet, withoutEmptyColumns } from "./sheets.ts";
import { visible } from "./words.ts";

/** Letters of other scripts are spelled in Latin letters here, for the page fonts hold no others; HTML and CSV keep them. */
function latin(text: string): string {
  return visible(text).replace(/[^\u0020-\u00ff–—‘’“”•…€]+/gu, (run) =>
    anyAscii(run.replaceAll("→", "->").replaceAll("←", "<-")),
  );
}

/** Said on paper where a name was spelled otherwise. */
const SPELLED = "names in other scripts are spelled in Latin letters here; HTML, XLSX, CSV and JSON keep them";

const inOtherScript = (content: unknown): boolean =>
  /(?!\p{Script=Latin})\p{L}/u.test(visible(JSON.stringify(content)));

/** Collects what a document writes. The day makes the bytes the same for the same answer. */
function document(
  layout: "portrait" | "landscape",
  title: string,
  day: string,
): { doc: PDFKit.PDFDocument; bytes: Promise<Uint8Array> } {
  const doc = new PDFDocument({
    size: "A4",
    layout,
    margin: 36,
    bufferPages: false,
    info: { Title: latin(title), CreationDate: new Date(`${day}T00:00:00Z`) },
  });
  const pieces: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (piece: Uint8Array) => pieces.push(piece));
    doc.on("end", () => resolve(Buffer.concat(pieces)));
    doc.on("error", reject);
  });
  return { doc, bytes };
}

const SERIF = { plain: "Times-Roman", bold: "Times-Bold" } as const;

/** The board page as PDF, on one sheet. */
export function boardPdf(b: Board, day: string): Promise<Uint8Array> {
  const { doc, bytes } = document("portrait", b.title, day);
  const width = doc.page.width - 72;
  doc.font(SERIF.bold).fontSize(17).text(latin(b.title), 36, 36, { width });
  doc.font(SERIF.plain).fontSize(9).fillColor("#6b6760").text(latin(b.subtitle), { width });
  doc.moveDown(0.6).fillColor("#1c1b19").font(SERIF.bold).fontSize(12).text(latin(b.headline), { width });
  doc.moveDown(0.6);
  const top = doc.y;
  b.figures.forEach((f, i) => {
    const x = 36 + (i * width) / b.figures.length;
    doc
      .font(SERIF.bold)
      .fontSize(12)
      .text(latin(f.value), x, top, { width: width / b.figures.length - 6 });
    doc
      .font(SERIF.plain)
      .fontSize(8)
      .text(latin(f.label), x, top + 16);
  });
  let y = top + 36;
  for (let i = 0; i < b.tables.length; i += 2) {
    const ends = [0, 1].map((side) => {
      const table = b.tables[i + side];
      return table ? smallTable(doc, table, 36 + side * (width / 2 + 6), y, width / 2 - 6) : y;
    });
    y = Math.max(...ends) + 6;
  }
  for (const list of b.lists) y = lines(doc, list, y, width);
  const foot = latin([...(inOtherScript(b) ? [SPELLED] : []), ...b.footing].join(" · "));
  const room = doc.page.height - 36 - y;
  doc
    .font(SERIF.plain)
    .fontSize(6.5)
    .fillColor("#6b6760")
    .text(foot, 36, y + 4, { width, height: Math.max(room - 4, 8), ellipsis: true });
  doc.end();
  return bytes;
}

function heading(doc: PDFKit.PDFDocument, text: string, x: number, y: number, width: number): number {
  doc.fillColor("#1c1b19").font(SERIF.bold).fontSize(9.5).text(latin(text), x, y, { width });
  doc
    .moveTo(x, doc.y)
    .lineTo(x + width, doc.y)
    .lineWidth(0.4)
    .strokeColor("#b8b3a8")
    .stroke();
  return doc.y + 2;
}

function smallTable(doc: PDFKit.PDFDocument, t: BoardTable, x: number, top: number, width: number): number {
  let y = heading(doc, t.title, x, top, width);
  for (const row of t.rows) {
    doc.font(SERIF.plain).fontSize(8);
    doc.text(short(latin(row.label), 40), x, y, { width: width * 0.6, lineBreak: false });
    doc.text(row.orders, x + width * 0.6, y, { width: width * 0.14, align: "right", lineBreak: false });
    doc.text(row.amount, x + width * 0.74, y, { width: width * 0.26, align: "right", lineBreak: false });
    doc
      .rect(x, y + 9.5, width * 0.58 * row.share, 1.6)
      .fill("#b9c4cf")
      .fillColor("#1c1b19");
    y += 13;
  }
  return y;
}

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function lines(doc: PDFKit.PDFDocument, list: BoardList, top: number, width: number): number {
  let y = heading(doc, list.title, 36, top + 3, width) + 1;
  const [number, money] = [list.numbered ? 11 : 0, 130];
  const room = width - number - money - 8;
  list.lines.forEach(({ text, note, amount }, i) => {
    doc.font(SERIF.plain).fontSize(8).fillColor("#1c1b19");
    if (list.numbered) doc.text(`${i + 1}`, 36, y, { width: number, lineBreak: false });
    doc.text(latin(amount), 36 + width - money, y, { width: money, align: "right", lineBreak: false });
    doc.text(short(latin(text), 230), 36 + number, y, { width: room });
    if (note !== undefined)
      doc
        .fontSize(6.8)
        .fillColor("#6b6760")
        .text(short(latin(note), 260), 36 + number, doc.y, { width: room });
    y = doc.y + 1.5;
  });
  doc.fillColor("#1c1b19");
  return y;
}

/** Cells of the printed annex are cut at so many letters; CSV and XLSX hold all. */
const CELL = 160;
/** Rows of a sheet that are printed; a book of a million orders is not for paper. */
const PRINTED = 2000;

/** The annex as PDF: each sheet as a table, headings repeated on each page. */
export function annexPdf(title: string, sheets: readonly Sheet[], day: string): Promise<Uint8Array> {
  const { doc, bytes } = document("landscape", title, day);
  doc.font(SERIF.bold).fontSize(15).text(latin(title));
  if (sheets.some(inOtherScript)) doc.font(SERIF.plain).fontSize(8).text(SPELLED);
  for (const sheet of sheets) if (sheet.rows.length > 0) printSheet(doc, withoutEmptyColumns(sheet));
  doc.end();
  return bytes;
}

function printSheet(doc: PDFKit.PDFDocument, sheet: Sheet): void {
  const rows = sheet.rows
    .slice(0, PRINTED)
    .map((row) => row.map((c) => short(latin(typeof c === "number" ? c.toLocaleString("en-US") : (c ?? "")), CELL)));
  const widths = widthsOf(sheet.columns, rows, doc.page.width - 72);
  doc.moveDown().font(SERIF.bold).fontSize(10);
  if (doc.y > doc.page.height - 90) doc.addPage();
  doc.text(
    `${sheet.name} (${sheet.rows.length.toLocaleString("en-US")})${sheet.rows.length > PRINTED ? `, the first ${PRINTED.toLocaleString("en-US")} printed` : ""}`,
    36,
  );
  const head = () =>
    printRow(
      doc,
      sheet.columns.map((c) => c.replaceAll("_", " ")),
      widths,
      SERIF.bold,
    );
  head();
  for (const row of rows) {
    if (doc.y + heightOf(doc, row, widths) > doc.page.height - 40) {
      doc.addPage();
      head();
    }
    printRow(doc, row, widths, SERIF.plain);
  }
}

/** Columns share the page by the longest of their cells, within bounds; none is narrower than its longest short word. */
function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[], width: number): number[] {
  const wanted = columns.map((c, i) => {
    const cells = rows.map((r) => r[i] ?? "");
    const words = [...cells, ...c.split("_")].flatMap((cell) => cell.split(/\s+/)).filter((w) => w.length <= 14);
    const longest = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    return Math.max(4, ...words.slice(0, 5000).map((w) => w.length + 2), Math.min(44, longest * 0.6));
  });
  const sum = wanted.reduce((s, w) => s + w, 0);
  return wanted.map((w) => (w * width) / sum);
}

function heightOf(doc: PDFKit.PDFDocument, row: readonly string[], widths: readonly number[]): number {
  doc.font(SERIF.plain).fontSize(5.5);
  return Math.max(...row.map((cell, i) => doc.heightOfString(cell, { width: (widths[i] ?? 20) - 3 }))) + 2;
}

function printRow(doc: PDFKit.PDFDocument, row: readonly string[], widths: readonly number[], font: string): void {
  const height = heightOf(doc, row, widths);
  const y = doc.y;
  let x = 36;
  doc.font(font).fontSize(5.5);
  row.forEach((cell, i) => {
    const width = widths[i] ?? 20;
    doc.text(cell, x, y, { width: width - 3, height: height + 1 });
    x += width;
  });
  doc.y = y + height;
  doc.x = 36;
}
