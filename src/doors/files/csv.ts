import type { Cell, Sheet } from "./sheets.ts";

/** What a spreadsheet may take for a formula, and the mark that undoes it. */
const ACTS = /^[=+\-@\t\r\n'＝＋－＠]/u;

/**
 * The text of a cell, in a form that no spreadsheet runs: text that begins like a formula, or with an apostrophe, gets
 * one more apostrophe in front, so that {@link readCsvCell} gives the text back. Numbers stay as they are.
 */
export function plainCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return ACTS.test(cell) ? `'${cell}` : cell;
}

/** The text that a cell written by {@link plainCell} stands for. */
export function readCsvCell(written: string): string {
  return written.startsWith("'") ? written.slice(1) : written;
}

const quotedCell = (text: string): string => (/[",\n\r;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A sheet as CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets read every script. */
export function csvText(sheet: Sheet): string {
  const lines = [sheet.columns, ...sheet.rows.map((row) => row.map(plainCell))];
  return `\uFEFF${lines.map((cells) => cells.map(quotedCell).join(",")).join("\r\n")}\r\n`;
}
