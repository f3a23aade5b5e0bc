import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { yenteRoutes } from "../../doors/http-yente/index.ts";
import { openScreener } from "../../screening/index.ts";
import { day, type Instant, type ListEntry, ok } from "../../vocabulary/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";
import { matchResponse } from "./public-api-shapes.ts";

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

describe("POST /match/{dataset} on a list with numbers and dates of birth", () => {
  it("finds a number that a list prints, with or without a name", async () => {
    const world = await server.desk.world();
    if (!world.ok) throw new Error("no world");
    const listed: ListEntry = {
      id: "v-1",
      list: "us/ofac-sdn",
      kind: "vessel",
      names: [{ text: "EXAMPLE STAR", role: "primary" }],
      addresses: [],
      countries: ["PA"],
      identifiers: [{ type: "Vessel Registration Identification", value: "IMO 9187629" }],
      terms: { footnotes: [], programs: ["P"] },
      citations: [],
      period: { from: day("2019-10-09") },
      firstDay: "exact",
    };
    const standing = {
      list: listed.list,
      source: listed.list,
      edition: "e",
      publishedAt: day("2026-07-31"),
      entries: 1,
    };
    const view = {
      entries: [{ entry: listed, wording: {}, source: listed.list, edition: "e" }],
      lists: [standing],
    };
    const desk = { ...server.desk, world: async () => ok({ ...world.value, screener: openScreener(view) }) };
    const [route] = yenteRoutes(desk);
    const queries = {
      alone: { schema: "Vessel", properties: { imoNumber: ["9187629"] } },
      beside: { schema: "Vessel", properties: { name: ["Another Name"], imoNumber: ["9187629"] } },
      other: { schema: "Vessel", properties: { imoNumber: ["9187630"] } },
    };
    const reply = await route?.answer({ params: { dataset: "default" }, query: {}, body: { queries } });
    const { responses } = matchResponse.parse(reply?.body);
    for (const key of ["alone", "beside"]) {
      expect(responses[key]?.results[0]).toMatchObject({ caption: "EXAMPLE STAR", match: true });
      expect(responses[key]?.results[0]?.explanations["identifier_match"]?.candidate).toBe("IMO 9187629");
    }
    expect(responses["other"]?.results).toEqual([]);
  });

  it("weighs dates of birth: agreement raises, contradiction lowers, and nothing that the name reached is dropped", async () => {
    const world = await server.desk.world();
    if (!world.ok) throw new Error("no world");
    const person = (id: string, name: string, remarks?: string): ListEntry => ({
      id,
      list: "us/ofac-sdn",
      kind: "person",
      names: [{ text: name, role: "primary" }],
      addresses: [],
      countries: [],
      identifiers: [],
      terms: { footnotes: [], programs: ["P"] },
      citations: [],
      period: { from: day("2019-10-09") },
      firstDay: "exact",
      ...(remarks ? { remarks } : {}),
    });
    const listed = [
      person("p-1", "Jonathan Quillfeather", "DOB 21 Apr 1965; POB Nowhere."),
      person("p-2", "Jonathan Quillfeather", "born: 1990"),
      person("p-3", "Jonathan Quillfeather"),
    ];
    const view = {
      entries: listed.map((entry) => ({ entry, wording: {}, source: entry.list, edition: "e" })),
      lists: [{ list: "us/ofac-sdn", source: "us/ofac-sdn", edition: "e", publishedAt: day("2026-07-31"), entries: 3 }],
    };
    const desk = { ...server.desk, world: async () => ok({ ...world.value, screener: openScreener(view) }) };
    const [route] = yenteRoutes(desk);
    const ask = async (properties: object, query: Record<string, string> = {}) => {
      const queries = { q: { schema: "Person", properties: { name: ["Jonathan Quillfeather"], ...properties } } };
      const reply = await route?.answer({ params: { dataset: "default" }, query, body: { queries } });
      return matchResponse.parse(reply?.body).responses["q"]?.results ?? [];
    };
    const plain = await ask({});
    const score = new Map(plain.map((r) => [r.referents[0], r.score]));
    const born = await ask({ birthDate: ["1965-04-21"] });
    expect(born.map((r) => r.referents[0])).toEqual(["p-1", "p-3", "p-2"]);
    const [same, silent, other] = born;
    expect(same?.score).toBeGreaterThan(score.get("p-1") ?? 1);
    expect(same?.explanations["birth_date"]).toMatchObject({ query: "1965-04-21", candidate: "21 Apr 1965", score: 3 });
    expect(same?.properties).toMatchObject({ birthDate: ["1965-04-21"] });
    expect([silent?.score, silent?.explanations["birth_date"]]).toEqual([score.get("p-3"), undefined]);
    expect(other?.score).toBeLessThan(score.get("p-2") ?? 0);
    expect(other?.explanations["birth_date"]?.detail).toContain("born in different years");
    expect(other?.features["name_match"]).toBeCloseTo(score.get("p-2") ?? 0, 3);
    const threshold = String((score.get("p-2") ?? 0) - 0.001);
    const below = (await ask({ birthDate: ["1965-04-21"] }, { threshold })).find((r) => r.referents[0] === "p-2");
    expect([below?.match, (below?.score ?? 1) < Number(threshold)]).toEqual([false, true]);
    expect((await ask({ birthDate: ["not known"] })).map((r) => r.score)).toEqual(plain.map((r) => r.score));
  });
});
