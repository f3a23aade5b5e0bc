import { SaxesParser } from "saxes";
import { fail, ok, quoted, type Result } from "../../vocabulary/index.ts";

/** An element of an XML document with what is in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

const DEEPEST = 64;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (XmlElement | string)[];
}

/**
 * Reads a whole XML 1.0 document. Refused: anything not well-formed, a document type declaration of any kind, a root of
 * another name, nesting beyond 64, and a document cut before its closing root.
 */
export function readXml(text: string, root: string, at: string): Result<XmlElement> {
  const refuse = (code: string, because: string) =>
    fail({ code, at, because, try: "fetch the document again and compare it with the publisher's" });
  const open: OpenElement[] = [];
  let whole: XmlElement | undefined;
  let flaw: { readonly code: string; readonly because: string } | undefined;
  const parser = new SaxesParser({ position: true });
  parser.on("doctype", () => {
    flaw ??= { code: "document/doctype", because: "it declares a document type, which no official list needs" };
  });
  parser.on("error", (error) => {
    flaw ??= { code: "document/malformed", because: `it is not well-formed XML (${error.message})` };
  });
  parser.on("opentag", (tag) => {
    if (open.length >= DEEPEST) flaw ??= { code: "document/malformed", because: `it nests deeper than ${DEEPEST}` };
    open.push({ name: tag.name, attributes: tag.attributes as Record<string, string>, content: [] });
  });
  const keepText = (words: string) => void open.at(-1)?.content.push(words);
  parser.on("text", keepText);
  parser.on("cdata", keepText);
  parser.on("closetag", () => {
    const done = open.pop();
    if (done === undefined) return;
    const parent = open.at(-1);
    if (parent) parent.content.push(done);
    else whole = done;
  });
  for (let from = 0; from < text.length && flaw === undefined; from += 65_536) {
    parser.write(text.slice(from, from + 65_536));
  }
  if (flaw === undefined) parser.close();
  if (flaw !== undefined) return refuse(flaw.code, flaw.because);
  if (whole === undefined) return refuse("document/cut", "it ends before its root element is closed");
  if (whole.name !== root) {
    return refuse("document/other-root", `its root is ${quoted(whole.name)} and not ${quoted(root)}`);
  }
  return ok(whole);
}

/** The elements directly inside, of one name or all. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  const inside: XmlElement[] = [];
  for (const part of element.content) {
    if (typeof part !== "string" && (name === undefined || part.name === name)) inside.push(part);
  }
  return inside;
}

/** The words inside, tags left out, white space folded to single spaces. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const words = (part: XmlElement): string => part.content.map((p) => (typeof p === "string" ? p : words(p))).join("");
  return words(element).replace(/\s+/g, " ").trim();
}

/** Every element of a name below this one, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
