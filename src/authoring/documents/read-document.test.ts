import { describe, expect, it } from "vitest";
import { childrenOf, descendantsOf, readDelimited, readText, readXml, textOf } from "./index.ts";

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const codeOf = (result: { ok: boolean; troubles?: readonly { code: string }[] }) =>
  result.troubles?.[0]?.code ?? "read";

describe("text", () => {
  it("refuses bytes that the encoding does not have, and drops the marks at both ends", () => {
    expect(readText(bytes(0xef, 0xbb, 0xbf, 0x41, 0x1a), "a")).toEqual({ ok: true, value: "A" });
    expect(codeOf(readText(bytes(0x43, 0xe9), "a"))).toBe("document/wrong-encoding");
    expect(readText(bytes(0x43, 0xe9), "a", "windows-1252")).toEqual({ ok: true, value: "Cé" });
    expect(codeOf(readText(bytes(0x81), "a", "windows-1252"))).toBe("document/wrong-encoding");
    expect(codeOf(readText(bytes(0x41, 0), "a"))).toBe("document/wrong-encoding");
  });

  it("drops the end mark also where a spreadsheet gave it columns", () => {
    expect(readText(new TextEncoder().encode("1,2\r\n\x1a,,\r\n"), "a")).toEqual({ ok: true, value: "1,2\r\n" });
  });
});

describe("xml", () => {
  it("reads a document whole, entities and nesting included", () => {
    const read = readXml("<L><E a='1'>x &amp; <I>y</I>\n z</E><E/></L>", "L", "l.xml");
    if (!read.ok) throw new Error("not read");
    expect(childrenOf(read.value, "E").map(textOf)).toEqual(["x & y z", ""]);
    expect(descendantsOf(read.value, "I").map(textOf)).toEqual(["y"]);
  });

  it("refuses a cut document at every length", () => {
    const text = "<L><E>one</E><E>two</E></L>";
    for (let length = 0; length < text.length; length += 1) {
      expect(codeOf(readXml(text.slice(0, length), "L", "l.xml"))).not.toBe("read");
    }
  });

  it("refuses a document type, an unknown entity, another root, and bottomless nesting", () => {
    expect(codeOf(readXml("<!DOCTYPE L><L/>", "L", "l"))).toBe("document/doctype");
    expect(codeOf(readXml("<!DOCTYPE L [<!ENTITY a 'b'>]><L>&a;</L>", "L", "l"))).toBe("document/doctype");
    expect(codeOf(readXml("<L>&a;</L>", "L", "l"))).toBe("document/malformed");
    expect(codeOf(readXml("<M/>", "L", "l"))).toBe("document/other-root");
    expect(codeOf(readXml("<L>".repeat(100_000), "L", "l"))).toBe("document/malformed");
  });
});

describe("delimited text", () => {
  it("reads quoted fields and refuses ragged or cut files", () => {
    expect(readDelimited('a,"b, ""c"""\n1,2\n', "f")).toEqual({
      ok: true,
      value: [
        ["a", 'b, "c"'],
        ["1", "2"],
      ],
    });
    expect(codeOf(readDelimited("a,b\n1\n", "f"))).toBe("document/malformed");
    expect(codeOf(readDelimited('a,b\n1,"2\n', "f"))).toBe("document/malformed");
    expect(codeOf(readDelimited('a,"b"c\n', "f"))).toBe("document/malformed");
  });
});
