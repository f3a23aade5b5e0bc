import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentArchive } from "../../archive/document-archive.port.ts";
import type { Instant } from "../../vocabulary/index.ts";

/** An archive under test, and how to close it and open it again on the same data. */
export interface ArchiveUnderTest {
  readonly archive: DocumentArchive;
  reopen(): Promise<DocumentArchive>;
  close(): Promise<void>;
}

function documentOf(bytes: Uint8Array, fetchedAt: string, entityTag?: string) {
  return {
    digest: createHash("sha256").update(bytes).digest("hex"),
    address: "https://lists.example/list.csv",
    name: "list.csv",
    mediaType: "text/csv",
    size: bytes.length,
    fetchedAt: fetchedAt as Instant,
    ...(entityTag === undefined ? {} : { entityTag }),
  };
}

/** What every archive must do; run by each storage on its own engine. */
export function documentArchiveContract(engine: string, open: () => Promise<ArchiveUnderTest>): void {
  describe(`documents in ${engine}`, () => {
    let under: ArchiveUnderTest;
    const bytes = new TextEncoder().encode("name\nAcme\n".repeat(50));
    beforeEach(async () => {
      under = await open();
    });
    afterEach(async () => under.close());

    it("gives back the bytes as fetched, after reopening too", async () => {
      const packed = Uint8Array.of(0x1f, 0x8b, 1, 2, 3);
      for (const one of [bytes, packed, new Uint8Array()]) {
        const document = documentOf(one, "2026-07-01T06:00:00.000Z");
        await under.archive.keep(document, one);
        const again = await under.archive.bytesOf(document.digest);
        expect(again && Buffer.from(again).equals(Buffer.from(one))).toBe(true);
      }
      const reopened = await under.reopen();
      expect(await reopened.bytesOf(documentOf(packed, "").digest)).toEqual(packed);
      expect(await reopened.bytesOf("0".repeat(64))).toBeUndefined();
    });

    it("keeps bytes once and every fetch of them", async () => {
      await under.archive.keep(documentOf(bytes, "2026-07-01T06:00:00.000Z", '"a"'), bytes);
      await under.archive.keep(documentOf(bytes, "2026-07-02T06:00:00.000Z", '"b"'), bytes);
      const fetches = await under.archive.fetchesOf(documentOf(bytes, "").digest);
      expect(fetches).toEqual([
        documentOf(bytes, "2026-07-01T06:00:00.000Z", '"a"'),
        documentOf(bytes, "2026-07-02T06:00:00.000Z", '"b"'),
      ]);
      expect((await under.archive.lastFetch("https://lists.example/list.csv"))?.entityTag).toBe('"b"');
      expect(await under.archive.lastFetch("https://lists.example/other.csv")).toBeUndefined();
    });

    it("finds documents by the beginning of their names, each in its latest fetch", async () => {
      const other = new TextEncoder().encode("name\nBolt\n");
      const named = (name: string, of: Uint8Array, at: string) => ({ ...documentOf(of, at), name });
      await under.archive.keep(named("text-b.xml", bytes, "2026-07-01T06:00:00.000Z"), bytes);
      await under.archive.keep(named("text-b.xml", other, "2026-07-02T06:00:00.000Z"), other);
      await under.archive.keep(named("text-a.xml", bytes, "2026-07-01T06:00:00.000Z"), bytes);
      await under.archive.keep(named("list.csv", bytes, "2026-07-01T06:00:00.000Z"), bytes);
      expect(await under.archive.named("text-")).toEqual([
        named("text-a.xml", bytes, "2026-07-01T06:00:00.000Z"),
        named("text-b.xml", other, "2026-07-02T06:00:00.000Z"),
      ]);
      expect(await under.archive.named("text_")).toEqual([]);
    });

    it("does not take bytes under a digest that is not theirs", async () => {
      const wrong = { ...documentOf(bytes, "2026-07-01T06:00:00.000Z"), digest: "0".repeat(64) };
      await expect(under.archive.keep(wrong, bytes)).rejects.toThrow("digest");
      expect(await under.archive.bytesOf(wrong.digest)).toBeUndefined();
    });
  });
}
