import type { Finding } from "./finding.ts";
import type { ImpactRequirement } from "./impact.ts";

/** Everything required, whatever its kind. */
export function requirementsOf(f: Finding): ImpactRequirement[] {
  return [
    ...f.requirements.map((r) => ({
      kind: "license" as const,
      ...toldWith(r, r.reason),
      ...(r.control ? { control: r.control } : {}),
      ...(r.conditionalOn ? { conditionalOn: r.conditionalOn } : {}),
    })),
    ...f.prohibitions.map((p) => ({ kind: "prohibition" as const, ...toldWith(p, p.reason) })),
    ...f.referrals.map((r) => ({ kind: "referral" as const, ...toldWith(r, `${r.agency}: ${r.reason}`) })),
    ...f.conditions.map((c) => ({ kind: "condition" as const, ...toldWith(c, c.must) })),
  ];
}

const toldWith = (f: { citation: string; party?: string }, reason: string) => ({
  citation: f.citation,
  reason,
  ...(f.party ? { party: f.party } : {}),
});
