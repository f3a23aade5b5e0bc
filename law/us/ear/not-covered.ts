import type { NotCovered } from "../../../src/authoring/index.ts";

/** Parts of the regulation that no rule asks in this edition, each with what it is and why it turns no answer, or that it may. */
export const notCovered: readonly NotCovered[] = [
  { section: "15 CFR Part 730", title: "general information: history, purposes and addresses; it asks nothing" },
  {
    section: "15 CFR 732.1",
    title:
      "how to use the steps: the prohibitions of steps 7 to 19 (732.3) are all asked, and their order decides nothing",
  },
  {
    section: "15 CFR Part 736, Supp. 1, General Order No. 6",
    title:
      "general licenses for GAAFET technology (3E905) and quantum releases (3D901, 3E901, 4D906, 4E906), with their reports (743.7, 743.8): text not at hand; they may lift a requirement told here",
  },
  {
    section: "15 CFR Part 747",
    title: "special Iraq reconstruction license: a form of application (text not at hand)",
  },
  {
    section: "15 CFR 750.2",
    title:
      "how applications are looked at (750.2, 750.3, 750.5, 750.6: 20 days to answer an intent to deny) and licenses copied, handed over and exceeded by tolerance (750.9 to 750.11): after the answer",
  },
  { section: "15 CFR Part 752", title: "[reserved]" },
  { section: "15 CFR Part 756", title: "appeals, within 45 days of a final denial: after the answer" },
  {
    section: "15 CFR 758.7",
    title:
      "powers of officers (758.7, 758.8), other laws (758.9), entry of temporary imports (758.10): no duty before an export",
  },
  { section: "15 CFR 764.1", title: "sanctions and measures (764.1, 764.3, 764.4, 764.6 to 764.8): after a violation" },
  { section: "15 CFR Part 768", title: "foreign availability: how BIS takes items off the list" },
  {
    section: "15 CFR Part 770",
    title: "interpretations of what entries cover: they serve the classification, which the exporter states",
  },
];
