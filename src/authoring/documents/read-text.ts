import { fail, ok, quoted, type Result } from "../../vocabulary/index.ts";

/** Encodings in which official files come. */
export type TextEncoding = "utf-8" | "windows-1252";

const BYTES_WITHOUT_MEANING = /[\x81\x8d\x8f\x90\x9d]/;

/**
 * The text of a document in the encoding its publisher uses. A byte that the encoding does not have is refused: it is
 * the sign of a wrong encoding, and a name with a replaced letter matches nobody. A byte order mark and the end-of-file
 * mark of old systems (one control-Z at the very end) are dropped.
 */
export function readText(bytes: Uint8Array, name: string, encoding: TextEncoding = "utf-8"): Result<string> {
  const wrong = (because: string) =>
    fail({
      code: "document/wrong-encoding",
      at: name,
      because,
      try: "fetch the document again without letting a program save it anew",
    });
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return wrong(`${quoted(name)} is not written in ${encoding}`);
  }
  if (encoding === "windows-1252" && BYTES_WITHOUT_MEANING.test(text)) {
    return wrong(`${quoted(name)} has bytes that ${encoding} does not know`);
  }
  if (text.includes("\0")) return wrong(`${quoted(name)} has zero bytes`);
  return ok(withoutEndMark(text));
}

function withoutEndMark(text: string): string {
  const mark = text.lastIndexOf("\u001a");
  return mark >= 0 && /^[,\s]*$/.test(text.slice(mark + 1)) ? text.slice(0, mark) : text;
}

/** The first bytes of a document as text, for recognizing it only; wrong bytes are passed over. */
export function headText(head: Uint8Array): string {
  return new TextDecoder("utf-8").decode(head.subarray(0, 4096));
}
