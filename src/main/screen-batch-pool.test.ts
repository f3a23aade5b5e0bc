import { describe, expect, it } from "vitest";
import { type ListFile, readListFile } from "../operations/index.ts";
import { screenManyLines } from "./screen-batch-pool.ts";

function listOf(...names: string[]): ListFile {
  const read = readListFile(
    names.map((name, i) => ({ id: `x-${i}`, name })),
    "list",
  );
  if (!read.ok) throw new Error(read.troubles[0].because);
  return read.value;
}

const list = listOf("Acme Rockets Ltd", "Quixotron Trading", "Bandersnatch Holdings");
const names = ["Acme Rockets Limited", "QUIXOTRON", "Bandersnach Holding", "Nobody At All", "…"];
const lines = Array.from({ length: 1_700 }, (_, i) =>
  i % 7 === 0 ? " " : i % 11 === 0 ? "no json" : JSON.stringify({ qid: i, query: names[i % names.length] }),
);

async function all(threads: number, of = lines): Promise<string[]> {
  const out: string[] = [];
  for await (const line of screenManyLines(list, of, { limit: 5 }, { threads, many: 1000 })) out.push(line);
  return out;
}

describe("a batch on several threads", () => {
  it("gives the answers of one thread in the same order", async () => {
    const [one, three] = [await all(1), await all(3)];
    expect(three).toEqual(one);
    expect(one).toHaveLength(lines.filter((l) => l !== " ").length);
    expect(one.filter((l) => l.includes("not-json")).length).toBeGreaterThan(50);
  });
  it("a short batch is answered alike", async () => {
    expect(await all(3, lines.slice(0, 10))).toEqual((await all(1)).slice(0, 8));
  });
  it("a reader that stops early stops the threads", async () => {
    for await (const line of screenManyLines(list, lines, { limit: 5 }, { threads: 2, many: 1000 })) {
      expect(line).toContain("qid");
      break;
    }
  });
});
