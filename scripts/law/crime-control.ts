import { childrenOf, textOf } from "./ecfr-xml.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** One item the section names, and where it needs a license. */
interface Named {
  paragraph: string;
  item: string;
  words?: string;
  column?: string;
  worldwide?: { except: string[] };
  see?: string;
}

function paragraph(blocks: readonly string[], opening: RegExp): string {
  const text = blocks.find((b) => opening.test(b));
  if (text === undefined) throw new Error(`742.7(a) no longer prints ${opening.source}`);
  return text;
}

/** `0A502 (for shotguns …), 0A502.c, …` → one record for each item with the words in its brackets. */
function namedItems(list: string): Named[] {
  return list
    .split(/,\s*(?:and\s+)?(?![^(]*\))/)
    .map((token) => token.trim().replace(/\.$/, ""))
    .map((token) => {
      const m = /^(?:and )?(\d[A-E]\d{3}(?:\.[a-z0-9]+)*)(?: \((.*)\))?$/.exec(token);
      if (!m?.[1]) throw new Error(`742.7(a)(1): item not read: ${token}`);
      return { paragraph: "(a)(1)", item: m[1], ...(m[2] ? { words: m[2] } : {}), column: "CC1" };
    });
}

function eccnsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\d[A-E]\d{3}/g)].map((m) => m[0]))];
}

/** Builds the items that § 742.7(a) controls for crime control reasons. */
export function crimeControlTable(part742: PartText): TableFile {
  const blocks = childrenOf(division(part742, "742.7"), "P").map((p) => textOf(p));
  const first = paragraph(blocks, /^\(1\) Crime control and detection instruments/);
  const items: Named[] = namedItems(/under the following ECCNs: (.*)$/.exec(first)?.[1] ?? "");
  const long = "barrel length greater than or equal to 24 inches";
  const [second, third] = [
    paragraph(blocks, /^\(2\) Shotguns .* CC Column 2/),
    paragraph(blocks, /^\(3\) Shotguns .* CC Column 3/),
  ];
  for (const item of eccnsOf(second)) items.push({ paragraph: "(a)(2)", item, words: long, column: "CC2" });
  for (const item of eccnsOf(third)) {
    items.push({
      paragraph: "(a)(3)",
      item,
      words: `${long}, only if for sale or resale to police or law enforcement`,
      column: "CC3",
    });
  }
  const fourth = paragraph(
    blocks,
    /^\(4\) Items designed for the execution .* all destinations including Australia, Canada/,
  );
  for (const item of eccnsOf(fourth)) items.push({ paragraph: "(a)(4)", item, worldwide: { except: [] } });
  const fifth = paragraph(
    blocks,
    /^\(5\) Certain crime control items require a license to all destinations except Canada/,
  );
  for (const item of eccnsOf(fifth)) items.push({ paragraph: "(a)(5)", item, worldwide: { except: ["CA"] } });
  const sixth = paragraph(blocks, /^\(6\) See § 742\.11 .* all destinations/);
  for (const item of eccnsOf(sixth))
    items.push({ paragraph: "(a)(6)", item, worldwide: { except: [] }, see: "15 CFR 742.11" });
  expectCount("items of 742.7(a)(1)", items.filter((i) => i.column === "CC1").length, 32);
  expectCount("items of 742.7(a)", items.length, 41);
  return tableFile("law/us/ear/742-reasons-for-control/crime-control-742.7.table.json", {
    header: {
      source: part742.source,
      textOf: part742.textOf,
      citation: "15 CFR 742.7(a)",
      counts: { items: items.length, column1: 32 },
    },
    items,
  });
}
