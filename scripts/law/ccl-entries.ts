import { all, bodyRows, childrenOf, type Element, textOf } from "./ecfr-xml.ts";
import { division, type PartText } from "./regulation-source.ts";

/** One row of a License Requirements table as printed: what is controlled, and where to look. */
export interface PrintedRow {
  readonly control: string;
  readonly chart: string;
}

/** One entry of the Commerce Control List as printed, cut into its standing parts. */
export interface PrintedEntry {
  readonly eccn: string;
  readonly heading: string;
  readonly reasons: string;
  readonly rows: PrintedRow[];
  /** Everything else printed under License Requirements, in order. */
  readonly requirementText: string[];
  /** Lines under List Based License Exceptions by their label: `LVS`, `GBS`, `TSR`, … */
  readonly exceptionLines: Map<string, string[]>;
  readonly sta: string[];
  /** Related Controls, one string for each printed block. */
  readonly relatedControls: string[];
  /** The list of items controlled, one string for each printed block. */
  readonly items: string[];
}

type Place = "heading" | "requirements" | "exceptions" | "sta" | "related" | "items";

interface Cursor {
  entry: PrintedEntry;
  place: Place;
  label: string;
}

const HEAD = /^(\d[A-E]\d{3})\b[.\s]*(.*)$/;
const EXCEPTION_LABEL = /^(LVS|GBS|TSR|IEC|AIA|ACM|NAC\/ACA|LPP|ACE|APP|ENC|HBM):\s*(.*)$/;
const SECTIONS: ReadonlyArray<readonly [RegExp, Place]> = [
  [/^License Requirements$/, "requirements"],
  [/^List Based License Exceptions?/, "exceptions"],
  [/^License Exceptions$/, "exceptions"],
  [/^Special Conditions for (STA|Strategic Trade Authorization \(STA\))/, "sta"],
  [/^List of Items Controlled/, "items"],
];

function newEntry(eccn: string, heading: string): PrintedEntry {
  return {
    eccn,
    heading,
    reasons: "",
    rows: [],
    requirementText: [],
    exceptionLines: new Map(),
    sta: [],
    relatedControls: [],
    items: [],
  };
}

/** An entry opens with a bold line that starts with its number. */
function headOf(block: Element): RegExpExecArray | null {
  if (block.tag !== "FP-2" && block.tag !== "FP-1") return null;
  const [first] = block.children;
  if (typeof first === "string" ? first.trim() !== "" : first?.tag !== "B") return null;
  const bold = childrenOf(block, "B")[0];
  return bold ? HEAD.exec(textOf(block)) : null;
}

function addRows(cursor: Cursor, table: Element): void {
  for (const cells of bodyRows(table)) {
    const [control, chart] = cells.map((cell) => textOf(cell));
    if (control === "" && cursor.entry.rows.length > 0) {
      const last = cursor.entry.rows.pop();
      if (last) cursor.entry.rows.push({ control: last.control, chart: `${last.chart} ${chart ?? ""}`.trim() });
    } else cursor.entry.rows.push({ control: control ?? "", chart: chart ?? "" });
  }
}

/** Moves on when the block is a standing label; true when there is nothing more to read in it. */
function takeLabel(cursor: Cursor, text: string): boolean {
  const section = SECTIONS.find(([words]) => words.test(text));
  if (section) {
    cursor.place = section[1];
    cursor.label = "";
    return true;
  }
  const related = /^Related [Cc]ontrols:?\s*(.*)$/.exec(text);
  if (related) {
    cursor.place = "related";
    if (related[1]) cursor.entry.relatedControls.push(related[1]);
    return true;
  }
  if (
    /^(Related Definitions?|ECCN Controls|Items):|^Items\b/.test(text) ||
    (cursor.place === "related" && /^[a-z]\. \S/.test(text))
  ) {
    cursor.place = "items";
    cursor.entry.items.push(text);
    return true;
  }
  return false;
}

function takeException(cursor: Cursor, text: string): void {
  const labelled = EXCEPTION_LABEL.exec(text);
  if (labelled?.[1]) cursor.label = labelled[1];
  const label = cursor.label || "text";
  const line = labelled ? (labelled[2] ?? "") : text;
  cursor.entry.exceptionLines.set(label, [...(cursor.entry.exceptionLines.get(label) ?? []), line]);
}

function takeBlock(cursor: Cursor, block: Element): void {
  const { entry } = cursor;
  const [table] = all(block, "TABLE");
  if (table && cursor.place !== "items" && cursor.place !== "related") {
    addRows(cursor, table);
    return;
  }
  const text = textOf(block);
  if (text === "") return;
  if (block.tag !== "NOTE" && takeLabel(cursor, text)) return;
  const reason = /^Reasons? for Control:\s*(.*)$/i.exec(text);
  if (reason && cursor.place !== "items") {
    cursor.place = "requirements";
    Object.assign(entry, { reasons: reason[1] ?? "" });
    return;
  }
  if (cursor.place !== "items" && EXCEPTION_LABEL.test(text)) cursor.place = "exceptions";
  if (cursor.place === "exceptions") takeException(cursor, text);
  else if (cursor.place === "sta") entry.sta.push(text);
  else if (cursor.place === "related") entry.relatedControls.push(text);
  else if (cursor.place === "items") entry.items.push(text);
  else entry.requirementText.push(text);
}

/** Reads every entry of Supplement No. 1 to Part 774, in printed order. */
export function printedEntries(part774: PartText): PrintedEntry[] {
  const supplement = division(part774, "Supplement No. 1 to Part 774");
  const entries: PrintedEntry[] = [];
  let cursor: Cursor | undefined;
  for (const block of supplement.children) {
    if (typeof block === "string") continue;
    const head = headOf(block);
    if (head?.[1]) {
      const entry = newEntry(head[1], head[2] ?? "");
      entries.push(entry);
      cursor = { entry, place: "heading", label: "" };
    } else if (/^HD[12]$/.test(block.tag) && /^(Category \d|[A-E]\. |.*Product Group)/.test(textOf(block))) {
      cursor = undefined;
    } else if (cursor) takeBlock(cursor, block);
  }
  return entries;
}
