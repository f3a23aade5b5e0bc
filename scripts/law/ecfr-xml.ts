import { SaxesParser } from "saxes";

/** One element of an eCFR document: its tag, attributes and children in reading order. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Draft {
  tag: string;
  attributes: Record<string, string>;
  children: (Draft | string)[];
}

/** Reads one eCFR "versioner" XML document; refuses a DOCTYPE and a document that ends early (throws). */
export function readEcfr(xml: string): Element {
  const parser = new SaxesParser({ position: false });
  const stack: Draft[] = [];
  let root: Draft | undefined;
  parser.on("doctype", () => {
    throw new Error("an eCFR document carries no DOCTYPE; this one does");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes))
      attributes[name] = typeof value === "string" ? value : value.value;
    const draft: Draft = { tag: tag.name, attributes, children: [] };
    const parent = stack.at(-1);
    if (parent) parent.children.push(draft);
    else root = draft;
    stack.push(draft);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.on("text", (text) => {
    stack.at(-1)?.children.push(text);
  });
  parser.write(xml).close();
  if (!root || stack.length > 0) throw new Error("the eCFR document has no closed root element");
  return root;
}

/** The element itself and everything below it, in reading order. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
}

/** All elements below (or equal to) `element` with one of the tags, in reading order. */
export function all(element: Element, ...tags: string[]): Element[] {
  return [...walk(element)].filter((e) => tags.includes(e.tag));
}

/** Direct children with one of the tags. */
export function childrenOf(element: Element, ...tags: string[]): Element[] {
  return element.children.filter((c): c is Element => typeof c !== "string" && tags.includes(c.tag));
}

function rawText(node: Element | string, skip: readonly string[]): string {
  if (typeof node === "string") return node;
  if (skip.includes(node.tag)) return "";
  if (node.tag === "br") return " ";
  return node.children.map((c) => rawText(c, skip)).join("");
}

/** The words of an element on one line, single-spaced; elements named in `skip` are left out. */
export function textOf(node: Element | string, skip: readonly string[] = []): string {
  return rawText(node, skip)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** The numbers of the footnote marks (`<sup>`) inside an element. */
export function footnoteMarks(element: Element): string[] {
  return all(element, "sup").map((s) => textOf(s));
}

/** The rows of a table body as cells; a spanning cell appears once. */
export function bodyRows(table: Element): Element[][] {
  return all(table, "TBODY").flatMap((body) => all(body, "TR").map((row) => childrenOf(row, "TD", "TH")));
}

/** The texts of the footnotes printed below a table, by their number. */
export function tableFootnotes(table: Element): Map<string, string> {
  const notes = new Map<string, string>();
  for (const row of all(table, "TFOOT").flatMap((foot) => all(foot, "TR"))) {
    const mark = footnoteMarks(row)[0];
    const text = textOf(row).replace(/^\d+\s*/, "");
    if (mark !== undefined && mark !== "") notes.set(mark, text);
  }
  return notes;
}
