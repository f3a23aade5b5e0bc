import type { NotCovered } from "../../../src/authoring/index.ts";

/** Parts of the regulation that no rule asks in this edition: procedures, duties after the decision, and texts that were not at hand. */
export const notCovered: readonly NotCovered[] = [
  { section: "15 CFR Part 730", title: "general information (text not at hand)" },
  {
    section: "15 CFR 732.1",
    title: "steps for using the regulation (text not at hand; the order of 736.2(b) is followed)",
  },
  { section: "15 CFR Part 742 Supp. 1", title: "contract sanctity dates for chemical and biological items" },
  { section: "15 CFR Part 742 Supp. 2", title: "anti-terrorism controls: contract sanctity dates" },
  { section: "15 CFR Part 743", title: "special reporting (text not at hand)" },
  { section: "15 CFR Part 747", title: "special Iraq reconstruction license (text not at hand)" },
  { section: "15 CFR Part 750", title: "processing, use and validity of licenses" },
  { section: "15 CFR Part 752", title: "[reserved]" },
  { section: "15 CFR Part 756", title: "appeals" },
  { section: "15 CFR 758.2", title: "other export papers and duties of Part 758 than 758.1 and 758.6" },
  { section: "15 CFR Part 760", title: "restrictive trade practices and boycotts" },
  {
    section: "15 CFR 762.1",
    title: "which records are kept, and in what form (762.1 to 762.5, 762.7); how long is told with the papers",
  },
  { section: "15 CFR Part 768", title: "foreign availability" },
  { section: "15 CFR Part 770", title: "interpretations" },
];
