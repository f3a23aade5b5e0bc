import { childrenOf, textOf } from "./ecfr-xml.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

const GROUPS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\(i\) Related to Russia's invasion of Ukraine/, "russia-ukraine"],
  [/^\(ii\) Terrorism-related/, "terrorism"],
  [/^\(iii\) WMD-related/, "weapons-of-mass-destruction"],
  [/^\(iv\) Related to narcotics trafficking or other criminal networks/, "narcotics-and-criminal-networks"],
];

/** Builds the fourteen OFAC identifiers that bring the license requirement of § 744.8(a)(1). */
export function sdnIdentifiersTable(part744: PartText): TableFile {
  const identifiers: { identifier: string; group: string; citation: string }[] = [];
  let group: { name: string; number: string } | undefined;
  for (const block of childrenOf(division(part744, "744.8"), "P")) {
    const text = textOf(block);
    const opened = GROUPS.find(([words]) => words.test(text));
    if (opened) group = { name: opened[1], number: /^\((\w+)\)/.exec(text)?.[1] ?? "" };
    const m = /^\(([A-G])\) \[([A-Z0-9 -]+)\][;.]?(?: or)?$/.exec(text);
    if (m?.[2] && group)
      identifiers.push({
        identifier: m[2],
        group: group.name,
        citation: `15 CFR 744.8(a)(1)(${group.number})(${m[1]})`,
      });
    if (text.startsWith("(2)")) break;
  }
  expectCount("identifiers of 744.8(a)(1)", identifiers.length, 14);
  return tableFile("law/us/ear/744-end-user-and-end-use/sdn-identifiers-744.8.table.json", {
    header: {
      source: part744.source,
      textOf: part744.textOf,
      citation: "15 CFR 744.8(a)(1)",
      counts: { identifiers: identifiers.length },
    },
    identifiers,
  });
}
