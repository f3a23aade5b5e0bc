/** Where an exporter turns: to BIS when something is not sure (734.6), again to 740.2(b) before using an exception, to OEE after a violation (764.5). */
import type { Duty } from "../../../../src/authoring/index.ts";

const NONE: readonly string[] = [];
const ASK: readonly string[] = ["BIS classifies items and gives advisory opinions on request (734.6(a), 748.3)"];
const LOOK_AGAIN: readonly string[] = [
  "license exceptions can be revised, suspended or revoked without notice: look again on the day of shipment (740.2(b))",
];
const DISCLOSE: readonly string[] = [
  "if the items have gone already without the authorization they need: voluntary self-disclosure to the Office of Export Enforcement weighs in mitigation, and nobody deals further in them without leave (764.5(a), (g))",
];

/** 734.6. */
export const assistance: Duty = {
  section: "15 CFR 734.6",
  title: "classifications and advisory opinions of BIS",
  told: (q) => (q.outcome === "indeterminate" ? ASK : NONE),
};

/** 740.2(b). */
export const revocableExceptions: Duty = {
  section: "15 CFR 740.2(b)",
  title: "license exceptions can be taken back without notice",
  told: (q) => (q.outcome === "exception_candidate" ? LOOK_AGAIN : NONE),
};

/** 764.5. */
export const selfDisclosure: Duty = {
  section: "15 CFR 764.5",
  title: "voluntary self-disclosure",
  told: (q) => (q.outcome === "prohibited" || q.outcome === "license_required" ? DISCLOSE : NONE),
};
