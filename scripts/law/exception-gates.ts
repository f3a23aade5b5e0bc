import { createHash } from "node:crypto";
import { childrenOf, textOf } from "./ecfr-xml.ts";
import { GATES } from "./gate-facts.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** Digests of the paragraphs as a person read them; a paragraph that changes must be read again before its digest. */
const READ: Readonly<Record<string, string>> = {
  "1": "ebdaf9de175c",
  "2": "e699b8334df6",
  "3": "87a1596a64a9",
  "4": "68751e26387e",
  "5": "483eba50e20b",
  "6": "cddf79a60e7e",
  "7": "988708be2f79",
  "8": "b85d8f90ba25",
  "9": "5fb789b90ba8",
  "10": "9f3726f46c40",
  "11": "c0bca8733e41",
  "12": "7620052263e4",
  "13": "430f3186b17b",
  "14": "a4c5f724a4ae",
  "15": "d9c802b2eca7",
  "16": "504aed87bcf3",
  "17": "23d28284935f",
  "18": "62465112a71c",
  "19": "f40ffcb8d88b",
  "20": "acfe20d035ba",
  "21": "ace21f6d9f3b",
  "22": "41cc633bc3b0",
  "23": "a6bf19b2c45d",
  "25": "4c21211ef8d5",
  "26": "6dd0cb3bf8e5",
  "13 until 2026-08-13": "c98bb5ea3c40",
};

/** The text of each paragraph (a)(N), sub-paragraphs included. */
function paragraphs(part740: PartText): Map<string, string> {
  const found = new Map<string, string>();
  let current = "";
  for (const block of childrenOf(division(part740, "740.2"), "P")) {
    const text = textOf(block);
    if (/^\(b\) All License Exceptions/.test(text)) break;
    current = /^\((\d+)\)/.exec(text)?.[1] ?? current;
    if (current !== "") found.set(current, `${found.get(current) ?? ""} ${text}`.trim());
  }
  return found;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Builds the restrictions on all license exceptions (§ 740.2(a)); stops when a paragraph has changed since it was read. */
export function exceptionGatesTable(part740: PartText, earlier740: PartText): TableFile {
  const now = paragraphs(part740);
  const before = paragraphs(earlier740);
  expectCount("paragraphs of 740.2(a)", now.size, 26);
  const gates = GATES.map((gate) => {
    const number = /\((\d+)\)/.exec(gate.paragraph)?.[1] ?? "";
    const text = (gate.until ? before : now).get(number);
    if (text === undefined) throw new Error(`740.2${gate.paragraph} is no longer printed`);
    const found = digest(text);
    const key = gate.until ? `${number} until ${gate.until}` : number;
    if (READ[key] !== found)
      throw new Error(`740.2${gate.paragraph} reads otherwise than when its facts were taken (${key}: ${found})`);
    return { ...gate, citation: `15 CFR 740.2${gate.paragraph}`, digest: found };
  });
  const changed = [...now].filter(([number, text]) => before.get(number) !== text).map(([number]) => number);
  if (changed.join() !== "13") throw new Error(`740.2(a) has changed in ${changed.join()}`);
  return tableFile("law/us/ear/740-exceptions/gates-740.2.table.json", {
    header: {
      source: part740.source,
      textOf: part740.textOf,
      citation: "15 CFR 740.2(a)",
      counts: { gates: gates.length, paragraphs: now.size, reserved: 1 },
      earlier: { source: earlier740.source, textOf: earlier740.textOf },
    },
    gates,
  });
}
