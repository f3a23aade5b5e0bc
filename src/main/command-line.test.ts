import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { deskInMemory } from "./desk-in-memory.contract.ts";
import { openLicet } from "./open-licet.ts";

const { desk, folder, file, run } = deskInMemory();
const question = {
  asOf: "2019-10-09",
  transaction: "export",
  item: { eccn: "EAR99", origin: "US", valueUsd: 1000 },
  parties: [{ name: "Hangzhou Hikvision Digital Technology Co., Ltd.", role: "end_user", country: "China" }],
  destination: "China",
};

describe("bad input is refused with code, place, cause and next step", () => {
  it.each([
    ["unknown country", { ...question, destination: "Narnia" }, "place/unknown at destination"],
    ["malformed ECCN", { ...question, item: { eccn: "3A0X1" } }, "eccn/malformed at item.eccn"],
    ["impossible date", { ...question, asOf: "2019-02-30" }, "date/impossible at asOf"],
    ["date before coverage", { ...question, asOf: "2018-12-31" }, "date/before-coverage at asOf"],
    [
      "unknown role",
      { ...question, parties: [{ ...question.parties[0], role: "wizard" }] },
      "party/unknown-role at parties[0].role",
    ],
    [
      "empty name",
      { ...question, parties: [{ ...question.parties[0], name: " " }] },
      "party/name-empty at parties[0].name",
    ],
    [
      "100,000-character name",
      { ...question, parties: [{ ...question.parties[0], name: "x".repeat(100_000) }] },
      "party/name-too-long at parties[0].name",
    ],
    ["wrong JSON type", { ...question, item: "EAR99" }, "input/wrong-type at item"],
  ])("%s", async (_what, input, told) => {
    const { code, out, err } = await run("assess", file("bad.json", JSON.stringify(input)));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(told);
    expect(err).toContain("; try: ");
  });

  it("text that is not JSON, a file that is not there, an unknown command", async () => {
    expect(await run("assess", file("bad.json", "{"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("input/not-json"),
    });
    expect(await run("assess", join(folder, "nowhere.json"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("file/unreadable"),
    });
    expect((await run()).code).toBe(2);
    expect((await run("screen", "")).code).toBe(2);
    expect((await run("screen", "x".repeat(100_000))).code).toBe(2);
  });

  it.each([
    [["teleport"], "command/unknown at teleport", "see `licet --help`"],
    [["screne", "x"], "command/unknown at screne", "perhaps screen; see `licet --help`"],
    [["screen", "x", "--contry", "CN"], "flag/unknown at --contry", "perhaps --country; see `licet screen --help`"],
    [["screen", "x", "--type", "wizard"], "flag/invalid at --type", "see `licet screen --help`"],
    [["screen", "x", "--country"], "flag/without-value at --country", "see `licet screen --help`"],
    [["screen", "x", "y"], "command/too-many-words at screen", "see `licet screen --help`"],
    [["screen"], "flag/missing at NAME", 'licet screen "HIK VISION"'],
    [["compare", "--out", "x"], "flag/missing at --batch", "see `licet compare --help`"],
    [["lists", "show"], "flag/missing at ID", "see `licet lists show --help`"],
    [["serve", "--port", "http"], "flag/invalid at --port", "see `licet serve --help`"],
  ])("%j: exit 2 with code, place, cause and next step on one line", async (argv, told, next) => {
    const { code, out, err } = await run(...argv);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toMatch(/^licet: [a-z]+\/[a-z-]+ at .+: .+; try: .+\n$/);
    expect(err).toContain(told);
    expect(err).toContain(next);
  });

  it("a list that is cut is refused with exit 3, and the list in force goes on answering", async () => {
    const cut = file(
      "consolidated.json",
      '[{"id":"el-1","name":"A","altNames":[],"type":"Entity","listCode":"EL","source":"Entity List (EL)","countries":["CN"',
    );
    const update = await run("lists", "update", "--from", cut, "--list", "us/consolidated-screening-list");
    expect([update.code, update.out]).toEqual([3, expect.stringContaining("refused")]);
    expect((await run("screen", "Hikvision", "--as-of", "2019-10-09")).out).toContain("since 2019-10-09");
  });
});

describe("what a listing would change", () => {
  const proposed = (party: string) =>
    run(
      "whatif",
      file("q.json", JSON.stringify({ ...question, asOf: "2019-05-22" })),
      "--list",
      "Entity List",
      "--party",
      party,
      "--from",
      "2019-05-23",
      "--json",
    );

  it.each(["Hikvision", "海康威视"])("is found for %s, by the names its list prints", async (party) => {
    const told = JSON.parse((await proposed(party)).out);
    expect([told.difference.outcome.before, told.difference.outcome.after]).toEqual([
      "no_requirement_found",
      "license_required",
    ]);
    expect(told.notes.join()).toContain("also recognised by");
  });

  it("says that nobody is named, where nobody is", async () => {
    expect(JSON.parse((await proposed("Acme Bolts")).out).notes.join()).toContain("names no party of this transaction");
  });
});

describe("what is told of lists", () => {
  it("a day before the list history is refused, not answered with nothing", async () => {
    expect(await run("screen", "foo", "--as-of", "1980-01-01")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("date/before-coverage"),
    });
  });

  it("entries below the level are counted apart", async () => {
    const { out } = await run("screen", "Huawei France", "--level", "1");
    expect(out).toMatch(/^No entry scores 1 or more as of .*\d+ more told below it/);
  });

  it("a home that cannot be opened is told, never replaced by an empty one", async () => {
    const home = mkdtempSync(join(folder, "home-"));
    writeFileSync(join(home, "licet.sqlite"), "garbage");
    await expect(openLicet({ home })).rejects.toThrow("home/unusable");
    expect(readFileSync(join(home, "licet.sqlite"), "utf8")).toBe("garbage");
  });
});

describe("assess", () => {
  it("answers one transaction as a letter without color, and as JSON", async () => {
    const path = file("q.json", JSON.stringify(question));
    const { code, out } = await run("assess", path);
    expect(code).toBe(0);
    expect(out).toContain("LICENSE REQUIRED");
    expect(out).not.toContain("\u001b");
    expect(Math.max(...out.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
    const json = JSON.parse((await run("assess", path, "--json")).out);
    expect(json).toMatchObject({
      asOf: "2019-10-09",
      outcome: "license_required",
      provenance: { lists: expect.any(Array) },
    });
    for (const field of [
      "id",
      "requirements",
      "exceptions",
      "reviewPolicy",
      "filing",
      "questions",
      "redFlags",
      "humanJudgement",
      "assumptions",
      "trace",
    ])
      expect(json).toHaveProperty(field);
  });

  it("answers every line of a batch in its place, errors too, and leaves no half-written file", async () => {
    const lines = [
      { id: "a", ...question },
      { id: "b", ...question, asOf: "never" },
      { id: "c", ...question, destination: "Canada" },
    ].map((q) => JSON.stringify(q));
    const path = file("in.jsonl", [lines[0], "garbage", lines[1], "", lines[2]].join("\n"));
    const { code, err } = await run("assess", "--batch", path, "--out", join(folder, "out.jsonl"), "--screen");
    expect([code, err]).toEqual([0, expect.stringContaining("2 refused in their place")]);
    const answers = readFileSync(join(folder, "out.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(answers.map((a) => a.id)).toEqual(["a", null, "b", "c"]);
    expect(answers.map((a) => a.outcome ?? a.refused.code)).toEqual([
      "license_required",
      "input/not-json",
      "date/malformed",
      expect.any(String),
    ]);
    expect(readdirSync(folder).filter((n) => n.endsWith(".tmp"))).toEqual([]);
    const nowhere = await run("assess", "--batch", path, "--out", join(folder, "no", "such", "folder.jsonl"));
    expect([nowhere.code, existsSync(join(folder, "no"))]).toEqual([2, false]);
  });

  it("does not screen a batch unless asked, and says so", async () => {
    const path = file("one.jsonl", JSON.stringify(question));
    const answer = JSON.parse((await run("assess", "--batch", path)).out);
    expect(answer.parties[0].screening).toBe("not-screened");
    expect(answer.assumptions.join()).toContain("not screened against any list");
  });

  it("makes hostile names visible instead of letting them act", async () => {
    const name = "Evil\u001b[31m \u202eCo";
    const { out } = await run(
      "assess",
      file("q.json", JSON.stringify({ ...question, parties: [{ ...question.parties[0], name }] })),
    );
    expect(out).toContain("‹U+001B›");
    expect(out).not.toContain("\u202e");
  });
});

describe("screening by use, identifier and address", () => {
  it("explains what each level catches", async () => {
    const { code, out } = await run("screen", "--explain-threshold");
    expect(code).toBe(0);
    for (const word of ["onboarding", "order", "payment", "0.50", "screening-levels.ts"]) expect(out).toContain(word);
    expect(JSON.parse((await run("screen", "--explain-threshold", "--json")).out).levels.length).toBeGreaterThan(5);
  });
  it("a profile brings its level and its lists, and what it leaves out is named", async () => {
    const order = await run("screen", "Hikvision", "--profile", "order", "--json", "--as-of", "2019-10-09");
    expect(JSON.parse(order.out)).toMatchObject({
      profile: { name: "order", level: desk().profiles().profiles[1]?.level, leftOut: [] },
    });
    // only a list that this profile leaves out is loaded: not looked at is not nothing found
    const payment = await run("screen", "Hikvision", "--profile", "payment", "--as-of", "2019-10-09");
    expect([payment.code, payment.out]).toEqual([3, ""]);
    expect(payment.err).toContain("lists/none-loaded at lists: none of the lists asked is loaded");
    expect((await run("screen", "Hikvision", "--profile", "customs")).code).toBe(2);
    const parties = Array.from({ length: 500 }, (_, n) => {
      const number = String(n + 1).padStart(3, "0");
      return `<ENTITY><DATAID>${6_900_000 + n}</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>QUIET LAMPS ${number}</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDe.${number}</REFERENCE_NUMBER><LISTED_ON>2007-03-29</LISTED_ON></ENTITY>`;
    });
    const list = `<CONSOLIDATED_LIST dateGenerated="2019-10-01T00:00:00.000Z"><INDIVIDUALS/><ENTITIES>${parties.join("")}</ENTITIES></CONSOLIDATED_LIST>`;
    const came = await run("lists", "update", "--list", "un/security-council", "--from", file("un.xml", list));
    expect([came.code, came.out + came.err]).toEqual([0, expect.stringContaining("accepted")]);
    const looked = await run("screen", "Hikvision", "--profile", "payment", "--as-of", "2019-10-09");
    expect(looked.out).toContain("No entry scores 0.85");
    expect(looked.out).toContain("not asked by the profile payment: us/bis-entity-list");
  });
  it("an identifier needs no name", async () => {
    const { code, out } = await run("screen", "--id", "IMO 9187629", "--id", "passport A1084010", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ query: "IMO 9187629, passport A1084010", hits: [] });
    expect((await run("screen", "--id", "-")).code).toBe(2);
  });
  it("a shared floor is told as something to look at", async () => {
    const at = "Flat 9, 16/F One Capital Place, 18 Luard Road, Wan Chai, Hong Kong";
    const { out } = await run("screen", "Quixotron Bandersnatch", "--address", at, "--country", "HK");
    expect(out).toContain("No entry scores");
    expect(out).toMatch(/The address shares floor 16 of one capital place with 5 listed parties: a\s+person/);
  });
  it("an address needs no name and no country", async () => {
    const at = "Flat 9, 16/F One Capital Place, 18 Luard Road, Wan Chai, Hong Kong";
    const { code, out } = await run("screen", "--address", at);
    expect(code).toBe(0);
    expect(out).toContain("Looked for by its address alone");
    expect(out).toMatch(/The address shares floor 16 of one capital place/);
    expect((await run("screen", "--address", " - ")).err).toContain("screen/nobody");
  });
});

describe("screening and comparing in batches", () => {
  it("answers {qid, hits} or {qid, refused} for each line, against a gzip list", async () => {
    const list = file(
      "list.json.gz",
      gzipSync(
        JSON.stringify([
          {
            id: "x-1",
            name: "Acme Rockets Ltd",
            altNames: ["Acme"],
            type: "Entity",
            listCode: "EL",
            countries: ["CN"],
          },
        ]),
      ),
    );
    const path = file(
      "names.jsonl",
      [
        '{"qid":"1","query":"Acme Rockets Limited"}',
        '{"qid":"2","query":""}',
        '{"qid":"3","query":7}',
        "nonsense",
      ].join("\n"),
    );
    const { code } = await run("screen", "--batch", path, "--list", list, "--out", join(folder, "hits.jsonl"));
    const answers = readFileSync(join(folder, "hits.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(code).toBe(0);
    expect(answers[0]).toMatchObject({ qid: "1", hits: [{ id: "x-1", list: "EL", name: "Acme Rockets Ltd" }] });
    expect(
      answers.slice(1).map((a) => [a.qid, typeof a.refused.code, typeof a.refused.because, typeof a.refused.try]),
    ).toEqual([
      ["2", "string", "string", "string"],
      ["3", "string", "string", "string"],
      [null, "string", "string", "string"],
    ]);
  });

  it("a type or a country that nobody knows is told, and the line is answered without it", async () => {
    const acme = { id: "x-1", name: "Acme Rockets Ltd", type: "Entity", countries: ["CN"] };
    const list = file("acme.json", JSON.stringify([acme]));
    const asked = [
      { qid: 1, query: "Acme Rockets", type: "wizard", country: "Atlantis" },
      { qid: 2, query: "Acme Rockets", type: "organization", country: "China" },
      { qid: 3, query: "Acme Rockets", type: "LegalEntity", country: null },
    ];
    const path = file("acme.jsonl", asked.map((q) => JSON.stringify(q)).join("\n"));
    const { code, err } = await run("screen", "--batch", path, "--list", list, "--out", join(folder, "acme-out.jsonl"));
    const answers = readFileSync(join(folder, "acme-out.jsonl"), "utf8").trimEnd().split("\n");
    const [unknown, known, any] = answers.map((l) => JSON.parse(l));
    expect(unknown).toMatchObject({
      hits: [{ id: "x-1" }],
      notes: [
        { code: "party/unknown-kind", at: "line 1.type", because: expect.stringContaining("`wizard`") },
        { code: "place/unknown", at: "line 1.country", because: expect.stringContaining("`Atlantis`") },
      ],
    });
    for (const line of [known, any]) expect([line.hits.length, line.notes]).toEqual([1, undefined]);
    expect([code, err]).toEqual([0, expect.stringContaining("3 names screened; 1 line answered without")]);
  });

  it("a list's identifiers are found in a batch, stated or inside the name", async () => {
    const ship = { id: "x-2", name: "Adalia", type: "Vessel", identifiers: [{ type: "IMO", number: "IMO 9187629" }] };
    const list = file("ships.json", JSON.stringify([ship]));
    const asked = ['{"qid":1,"query":"M/V Other Name IMO 9187629"}', '{"qid":2,"query":"X","identifiers":["9187629"]}'];
    const path = file("ships.jsonl", asked.join("\n"));
    await run("screen", "--batch", path, "--list", list, "--out", join(folder, "ships-out.jsonl"));
    const answers = readFileSync(join(folder, "ships-out.jsonl"), "utf8").trimEnd().split("\n");
    expect(answers.map((l) => JSON.parse(l).hits[0]?.matched)).toEqual(["IMO 9187629", "IMO 9187629"]);
  });

  it("compares pairs and refuses a file without the columns", async () => {
    const pairs = file(
      "pairs.csv",
      'case_id,schema,name1,name2\n1,Company,"Acme, Ltd.",ACME Limited\n2,Person,Jane Doe,Erika Musterfrau\n',
    );
    expect((await run("compare", "--batch", pairs, "--out", join(folder, "scores.jsonl"))).code).toBe(0);
    const [same, other] = readFileSync(join(folder, "scores.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(same.score).toBeGreaterThan(other.score);
    expect((await run("compare", "--batch", file("no.csv", "a,b\n1,2\n"), "--out", join(folder, "x"))).code).toBe(2);
  });
});
