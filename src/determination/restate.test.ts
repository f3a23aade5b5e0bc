import { describe, expect, it } from "vitest";
import { fact, notMet, type Rulebook, rule, seen } from "../authoring/index.ts";
import { day, type FactValue, type Transaction } from "../vocabulary/index.ts";
import { bookOn } from "./book-on-day.ts";
import { inWordsOf, restate } from "./restate.ts";

const use = fact("armyUse", "for an army?", "customer");
const kind = fact("giftKind", "a gift parcel or a donation?", "exporter", [
  "gift-parcel",
  "humanitarian-donation",
  "none",
]);
const node = fact("item.node", "an advanced node?", "customer", ["yes", "no", "unknown"]);
const range = fact("range", "how far does it fly?", "engineer", ["far", "range_unknown"]);
const holds = fact("holds:A", "does A take possession?", "exporter");

const book: Rulebook = {
  id: "test",
  edition: "test.1",
  textThrough: day("2026-08-20"),
  jurisdiction: [],
  requirements: [
    rule({
      section: "Part 1",
      title: "one",
      facts: [use, kind, node, range, holds],
      versions: [seen("2026-08-20", "text", () => notMet("nothing"))],
    }),
  ],
  bars: [],
  exceptions: [],
  filing: {
    section: "Part 2",
    title: "papers",
    file: () => {
      throw new Error("no papers are asked here");
    },
  },
  notCovered: [],
  standing: [],
  otherNames: [
    { said: "soldierUse", meant: ["armyUse"] },
    { said: "civilUse", meant: ["armyUse"], as: (v) => (v === true ? false : undefined) },
    { said: "possession", meant: (t) => t.parties.map((p) => `holds:${p.name}`) },
  ],
};

const asked = (facts: Readonly<Record<string, FactValue>>): Transaction => ({
  on: day("2026-08-20"),
  kind: "export",
  item: { classification: { kind: "ear99", code: "EAR99" }, kind: "commodity" },
  parties: [{ name: "A", roles: ["carrier"], country: "DE", owners: [], listings: [], screening: "stated" }],
  destination: { country: "DE" },
  facts,
});

const read = (facts: Readonly<Record<string, FactValue>>) => inWordsOf(book, asked(facts)).facts;

describe("restate", () => {
  it("reads another name, its own spelling and the field of the item as the declared fact, and says so", () => {
    expect(read({ "soldier-use": true }).armyUse).toBe(true);
    expect(read({ "item.ArmyUse": true }).armyUse).toBe(true);
    expect(read({ node: "no" })["item.node"]).toBe("no");
    const { readings } = restate(book, bookOn(book, day("2026-08-20")), asked({ soldierUse: true }));
    expect(readings).toEqual(["soldierUse: true is read as armyUse: true"]);
  });

  it("reads values in other spellings of the declared answers", () => {
    expect(read({ armyUse: "Yes" }).armyUse).toBe(true);
    expect(read({ "item.node": true })["item.node"]).toBe("yes");
    expect(read({ giftKind: "Gift parcel" }).giftKind).toBe("gift-parcel");
    expect(read({ giftKind: "donation" }).giftKind).toBe("humanitarian-donation");
    expect(read({ giftKind: "something else" }).giftKind).toBe("something else");
  });

  it("takes unknown for what it says: that nobody knows", () => {
    expect(read({ range: "unknown" }).range).toBe("unknown");
    expect(read({ range: "Range unknown" }).range).toBe("range_unknown");
  });

  it.each(["Unknown", "not known", "Unclear", "n/a", "N.A.", "?", "don't know", "TBD", " not  sure "])(
    "reads %j as unknown, and says so",
    (said) => {
      const stated = asked({ armyUse: said, range: said, soldierUse: said });
      const { transaction, readings } = restate(book, bookOn(book, stated.on), stated);
      expect(transaction.facts).toMatchObject({ armyUse: "unknown", range: "unknown" });
      expect(readings).toContain(`armyUse: ${said} is read as armyUse: unknown`);
    },
  );

  it("leaves words that are an answer, a code, or read by no rule", () => {
    expect(read({ giftKind: "none" }).giftKind).toBe("none");
    expect(read({ giftKind: "NA" }).giftKind).toBe("NA");
    expect(read({ unheardOf: "unclear" }).unheardOf).toBe("unclear");
  });

  it("asks each party of a fact that every party has", () => {
    expect(read({ possession: true })["holds:A"]).toBe(true);
  });

  it("lets the declared name win, drops nothing, and says nothing where another name says nothing", () => {
    expect(read({ armyUse: false, soldierUse: true })).toEqual({ armyUse: false, soldierUse: true });
    expect(read({ civilUse: false }).armyUse).toBeUndefined();
    expect(read({ unheardOf: 7 })).toEqual({ unheardOf: 7 });
  });

  it("leaves what is stated in the words of the book as it is", () => {
    const t = asked({ armyUse: null, giftKind: "none" });
    expect(inWordsOf(book, t)).toBe(t);
  });
});
