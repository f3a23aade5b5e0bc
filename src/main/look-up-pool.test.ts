import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { lookUpHere } from "../impact/index.ts";
import { day, valueOf } from "../vocabulary/index.ts";
import { type OpenLicet, openLicet } from "./index.ts";
import { openLookUpPool } from "./look-up-pool.ts";
import { turnsByClock } from "./turns.ts";

const on = day("2026-07-31");
const listed = ["Hangzhou Hikvision", "Nobody At All Trading", "Huawei Technologies", "Dahua Technology"];
const subjects = Array.from({ length: 1600 }, (_, i) => ({
  kind: "name" as const,
  text: `${listed[i % listed.length]} ${i % 40 === 0 ? "" : i}`.trim(),
}));

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let licet: OpenLicet;
beforeAll(async () => {
  licet = await openLicet({ home: ":memory:" });
});
afterAll(() => licet.close());
const screener = async () => valueOf(await licet.world()).screener;

describe("a long look-up on several threads", () => {
  const unhandled: unknown[] = [];
  const note = (cause: unknown) => unhandled.push(cause);
  afterEach(() => {
    process.off("unhandledRejection", note);
  });

  it("finds what one thread finds, in the same order", async () => {
    const names = await screener();
    const one = await lookUpHere(names)(subjects, on);
    expect(await openLookUpPool(names, { threads: 2, many: 1000 })(subjects, on)).toEqual(one);
    expect(valueOf(one).filter((hits) => hits.length > 0).length).toBeGreaterThan(100);
  });

  it("tells a thread that broke to whoever asked, once the rest is done, and to nobody else", async () => {
    process.on("unhandledRejection", note);
    const broken = new URL("./no-such-worker.ts", import.meta.url);
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
    const asked = openLookUpPool(await screener(), { threads: 2, many: 1000, worker: broken })(
      subjects,
      on,
      undefined,
      rest,
    );
    await expect(asked).rejects.toThrow(/no-such-worker/);
    expect(unhandled).toEqual([]);
  });

  it("stops when nobody waits any more", async () => {
    const gone = new AbortController();
    let pieces = 0;
    const lookUp = openLookUpPool(await screener(), { threads: 2, many: 1000 });
    const asked = lookUp(subjects, on, () => ++pieces === 2 && gone.abort(), turnsByClock(gone.signal));
    await expect(asked).rejects.toThrow(/impact\/stopped/);
    expect(pieces).toBeLessThan(subjects.length / 50);
  });
});
