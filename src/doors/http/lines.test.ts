import { describe, expect, it } from "vitest";
import { TroubleError } from "../../vocabulary/index.ts";
import { LONGEST_LINE, linesOf, written } from "./lines.ts";

async function* chunks(...parts: Uint8Array[]) {
  yield* parts;
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function cut(...parts: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(chunks(...parts))) lines.push(...some);
  return lines;
}

describe("lines of a stream", () => {
  it("are the same wherever the bytes are cut, even inside a letter", async () => {
    const text = '{"name":"海康威视"}\n\n{"name":"Хиквижн"}\nlast';
    const all = bytes(text);
    for (let at = 1; at < all.length; at++)
      expect(await cut(all.slice(0, at), all.slice(at))).toEqual(text.split("\n"));
  });

  it("come in turns, so that others are served between them", async () => {
    const turns: number[] = [];
    for await (const some of linesOf(chunks(bytes("x\n".repeat(100))))) turns.push(some.length);
    expect(turns).toEqual([...Array<number>(12).fill(8), 4]);
  });

  it("are not taken without end", async () => {
    const taken: string[] = [];
    const endless = async () => {
      for await (const some of linesOf(chunks(...Array.from({ length: 9 }, () => bytes("0123456789\n"))), 50))
        taken.push(...some);
    };
    await expect(endless()).rejects.toThrow("input/too-large");
    expect(taken).toEqual(Array.from({ length: 4 }, () => "0123456789"));
  });

  it("must end, and must be text", async () => {
    await expect(cut(bytes("x".repeat(LONGEST_LINE)), bytes("xx"))).rejects.toThrow("input/too-large");
    await expect(cut(bytes("good\n"), new Uint8Array([0xff]))).rejects.toThrow("input/not-utf8");
    await expect(cut(new Uint8Array([0xe6, 0xb5]))).rejects.toThrow("input/not-utf8");
  });

  it("tell a trouble in mid-stream as the last line; what was answered stands", async () => {
    async function* answers() {
      yield [{ n: 1 }, { n: 2 }];
      throw new TroubleError({ code: "input/not-utf8", at: "line 3", because: "b", try: "t" });
    }
    const lines: string[] = [];
    for await (const text of written(answers())) lines.push(...text.trim().split("\n"));
    expect(lines.map((l) => JSON.parse(l))).toMatchObject([
      { n: 1 },
      { n: 2 },
      { refused: { at: "line 3" }, ended: true },
    ]);
  });
});
