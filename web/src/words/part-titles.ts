/** Titles of the parts of the regulation, as its table of contents prints them. */
const TITLES: Readonly<Record<string, string>> = {
  "730": "General information",
  "732": "Steps for using the EAR",
  "734": "Scope",
  "736": "General prohibitions",
  "738": "Commerce Control List overview and the Country Chart",
  "740": "License exceptions",
  "742": "Control policy: CCL based controls",
  "743": "Special reporting and notification",
  "744": "Control policy: end-user and end-use based",
  "745": "Chemical Weapons Convention requirements",
  "746": "Embargoes and other special controls",
  "748": "Applications and documentation",
  "750": "Application processing, issuance, denial",
  "754": "Short supply controls",
  "756": "Appeals",
  "758": "Export clearance requirements and authorities",
  "760": "Restrictive trade practices or boycotts",
  "762": "Recordkeeping",
  "764": "Enforcement and protective measures",
  "768": "Foreign availability determination",
  "770": "Interpretations",
  "774": "The Commerce Control List",
};

/** The title of a part, `15 CFR Part 744`; undefined where the table of contents has none. */
export function partTitle(part: string): string | undefined {
  return part.startsWith("15 CFR") ? TITLES[/(\d{3})$/.exec(part)?.[1] ?? ""] : undefined;
}
