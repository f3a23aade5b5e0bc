import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EditionStore } from "../../list-history/edition-store.port.ts";
import { day, type Instant, type ListEntry, NO_TERMS } from "../../vocabulary/index.ts";

type Edition = Parameters<EditionStore["setAside"]>[0];
type Attempt = Parameters<EditionStore["noteAttempt"]>[0];

/** A store under test, and how to close it and open it again on the same data. */
export interface StoreUnderTest {
  readonly store: EditionStore;
  reopen(): Promise<EditionStore>;
  close(): Promise<void>;
}

const SOURCE = "xx/test-list";
const at = (text: string) => text as Instant;

function entryCalled(name: string): ListEntry {
  return {
    id: `t-${name}`,
    list: SOURCE,
    kind: "organization",
    names: [{ text: name, role: "primary" }],
    addresses: [],
    countries: ["FR"],
    identifiers: [],
    terms: NO_TERMS,
    citations: [],
    period: {},
    firstDay: "first-seen",
  };
}

function editionOf(publishedAt: string, names: readonly string[], after?: string): Edition {
  return {
    source: SOURCE,
    id: `${publishedAt}.${names.join("")}`,
    publishedAt: day(publishedAt),
    publishedFrom: "document",
    recordedAt: at(`${publishedAt}T06:00:00.000Z`),
    digest: names.join(""),
    documents: [names.join("")],
    counts: { entries: names.length, aliases: 0, quarantined: 0, byList: { [SOURCE]: names.length } },
    ...(after === undefined ? {} : { after }),
    standing: names.map((name) => ({ entry: entryCalled(name), wording: {}, seen: day(publishedAt) })),
  };
}

function accepted(edition: Edition, when: string, currentAsOf = when): Attempt {
  return {
    source: edition.source,
    at: at(when),
    from: "test",
    outcome: "accepted",
    edition: edition.id,
    currentAsOf: at(currentAsOf),
    reasons: [],
    quarantined: [],
  };
}

const FIRST = editionOf("2026-07-01", ["Acme"]);
const SECOND = editionOf("2026-07-02", ["Acme", "Bolt"], FIRST.id);

/** What every storage of editions must do; run by each storage on its own engine. */
export function editionStoreContract(engine: string, open: () => Promise<StoreUnderTest>): void {
  describe(`editions in ${engine}`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(async () => under.close());

    it("has nothing in force before the first switch, and says so", async () => {
      await under.store.setAside(FIRST);
      expect(await under.store.inForce(SOURCE)).toBeUndefined();
      expect((await under.store.shelf(SOURCE)).map((e) => e.inForceSince)).toEqual([undefined]);
    });

    it("gives back an edition whole, after reopening too", async () => {
      await under.store.setAside(FIRST);
      await under.store.switchTo(SOURCE, FIRST.id, undefined, accepted(FIRST, "2026-07-01T06:00:00.000Z"));
      const again = await under.reopen();
      expect((await again.inForce(SOURCE))?.edition).toEqual(FIRST);
      expect(await again.edition(SOURCE, FIRST.id)).toEqual(FIRST);
      expect(await again.edition(SOURCE, "other")).toBeUndefined();
    });

    it("keeps answering from the old edition while a new one is built aside", async () => {
      await under.store.setAside(FIRST);
      await under.store.switchTo(SOURCE, FIRST.id, undefined, accepted(FIRST, "2026-07-01T06:00:00.000Z"));
      await under.store.setAside(SECOND);
      expect((await under.store.inForce(SOURCE))?.edition.id).toBe(FIRST.id);
    });

    it("knows what was in force at an earlier instant", async () => {
      await under.store.setAside(FIRST);
      await under.store.switchTo(SOURCE, FIRST.id, undefined, accepted(FIRST, "2026-07-01T06:00:00.000Z"));
      await under.store.setAside(SECOND);
      await under.store.switchTo(SOURCE, SECOND.id, FIRST.id, accepted(SECOND, "2026-07-02T06:00:00.000Z"));
      const known = async (when: string) => (await under.store.inForce(SOURCE, at(when)))?.edition.id;
      expect(await known("2026-07-01T05:59:59.999Z")).toBeUndefined();
      expect(await known("2026-07-01T06:00:00.000Z")).toBe(FIRST.id);
      expect(await known("2026-07-02T06:00:00.000Z")).toBe(SECOND.id);
    });

    it("switches only from the edition expected, and writes nothing otherwise", async () => {
      await under.store.setAside(FIRST);
      await under.store.switchTo(SOURCE, FIRST.id, undefined, accepted(FIRST, "2026-07-01T06:00:00.000Z"));
      await under.store.setAside(SECOND);
      const late = accepted(SECOND, "2026-07-02T06:00:00.000Z");
      expect(await under.store.switchTo(SOURCE, SECOND.id, undefined, late)).toBe(false);
      expect((await under.store.attempts(SOURCE)).length).toBe(1);
      const both = await Promise.all([1, 2].map(() => under.store.switchTo(SOURCE, SECOND.id, FIRST.id, late)));
      expect(both.filter(Boolean).length).toBe(1);
    });

    it("tells how long the edition in force has been known to be the latest, as known at an instant", async () => {
      await under.store.setAside(FIRST);
      const first = accepted(FIRST, "2026-07-01T06:00:00.000Z", "2026-07-01T00:00:00.000Z");
      await under.store.switchTo(SOURCE, FIRST.id, undefined, first);
      await under.store.noteAttempt({ ...accepted(FIRST, "2026-07-05T06:00:00.000Z"), outcome: "unchanged" });
      await under.store.noteAttempt({ ...accepted(FIRST, "2026-07-06T06:00:00.000Z"), outcome: "refused" });
      expect((await under.store.inForce(SOURCE))?.currentAsOf).toBe("2026-07-05T06:00:00.000Z");
      const before = await under.store.inForce(SOURCE, at("2026-07-04T00:00:00.000Z"));
      expect(before?.currentAsOf).toBe("2026-07-01T00:00:00.000Z");
      expect(await under.store.currentAsOf(SOURCE, "other")).toBeUndefined();
    });

    it("notes attempts for good, latest first, each source apart", async () => {
      for (const [n, outcome] of (["failed", "refused", "held"] as const).entries()) {
        await under.store.noteAttempt({ ...accepted(FIRST, `2026-07-0${n + 1}T06:00:00.000Z`), outcome });
      }
      await under.store.noteAttempt({ ...accepted(FIRST, "2026-07-09T06:00:00.000Z"), source: "xx/other" });
      expect((await under.store.attempts(SOURCE)).map((a) => a.outcome)).toEqual(["held", "refused", "failed"]);
      expect((await under.store.attempts(SOURCE, 1)).length).toBe(1);
      expect((await under.store.attempts()).length).toBe(4);
    });

    it("counts one signature per person and comparison", async () => {
      const sign = (person: string, after?: string) =>
        under.store.sign(SOURCE, FIRST.id, {
          person,
          at: at("2026-07-01T06:00:00.000Z"),
          because: "compared",
          ...(after === undefined ? {} : { after }),
        });
      expect(await sign("Ada Byron")).toBe(true);
      expect(await sign("ada byron ")).toBe(false);
      expect(await sign("Ada Byron", "another edition")).toBe(true);
      expect(await sign("Grace Hopper")).toBe(true);
      expect((await under.store.signatures(SOURCE, FIRST.id)).length).toBe(3);
      expect(await under.store.signatures(SOURCE, "other")).toEqual([]);
    });

    it("builds an id anew when it follows another edition, unless it took force", async () => {
      const other = editionOf("2026-07-02", ["Acme", "Bolt"]);
      await under.store.setAside(other);
      await under.store.setAside(FIRST);
      await under.store.switchTo(SOURCE, FIRST.id, undefined, accepted(FIRST, "2026-07-01T06:00:00.000Z"));
      await under.store.setAside(SECOND);
      expect((await under.store.edition(SOURCE, SECOND.id))?.after).toBe(FIRST.id);
      expect((await under.store.shelf(SOURCE)).length).toBe(2);
      await under.store.switchTo(SOURCE, SECOND.id, FIRST.id, accepted(SECOND, "2026-07-02T06:00:00.000Z"));
      await under.store.setAside(editionOf("2026-07-02", ["Acme", "Bolt"], "yet another"));
      expect((await under.store.edition(SOURCE, SECOND.id))?.after).toBe(FIRST.id);
    });
  });
}
