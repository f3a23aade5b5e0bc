/**
 * 15 CFR 758.3 to 758.5, in a copy of January 2025: who obtains the authorization of an export (758.3(a), (b)), until when a
 * license can be used (758.4(b)), and that papers agree with it and an unplanned unloading is reported (758.5).
 */
import type { Duty } from "../../../../src/authoring/index.ts";

const NONE: readonly string[] = [];
const WHO: readonly string[] = [
  "the U.S. principal party in interest is the exporter and obtains the authorization, unless the foreign principal takes that over in writing (758.3(b))",
];
const UNTIL: readonly string[] = [
  "goods that have not left the last U.S. port by midnight of the license's last day stay, unless aboard or booked and ready for loading (758.4(b))",
];
const AGREE: readonly string[] = [
  "bill of lading and EEI agree with the license; goods unloaded in a country for which they need a license stay in custody there and are reported to BIS within 10 days (758.5(b), (e))",
];

/** 758.3. */
export const whoObtains: Duty = {
  section: "15 CFR 758.3",
  title: "who is the exporter and obtains the authorization",
  told: (q) =>
    q.transaction.kind === "export" && (q.outcome === "license_required" || q.outcome === "exception_candidate")
      ? WHO
      : NONE,
};

/** 758.4. */
export const useOfLicense: Duty = {
  section: "15 CFR 758.4",
  title: "until when a license can be used",
  told: (q) => (q.transaction.kind === "export" && q.outcome === "license_required" ? UNTIL : NONE),
};

/** 758.5. */
export const conformity: Duty = {
  section: "15 CFR 758.5",
  title: "papers that agree with the license, and unplanned unloading",
  told: (q) => (q.transaction.kind === "export" && q.outcome === "license_required" ? AGREE : NONE),
};
