import { type AlertRate, MATCHING_VERSION, type ProfileTable, type ScreeningProfile } from "../../operations/index.ts";
import { type Ink, wrapped } from "./paper.ts";

/** What each level catches and how often it alerts without cause; then the profiles. */
export function thresholdPage({ levels, profiles, measuredBy, measuredOn, matching }: ProfileTable, ink: Ink): string {
  const kinds = Object.keys(levels[0]?.caught ?? {});
  return [
    ink.strong("What each level catches, and how often it alerts without cause"),
    "",
    ...wrapped(
      "A score reads as a probability. Alerts are counted on 1,000 names that nobody lists; what is caught, in percent of names of listed parties changed as the column says.",
      0,
    ),
    "",
    `${"level".padEnd(7)}${"alerts on 1,000".padEnd(22)}caught, percent`,
    `${"".padEnd(7)}${"persons  companies".padEnd(22)}${kinds.map((_, i) => `(${i + 1})`.padStart(7)).join("")}`,
    ...levels.map((rate) => rowOf(rate, kinds)),
    "",
    ...kinds.flatMap((kind, i) => wrapped(`(${i + 1}) ${kind}`, 2, 6)),
    "",
    ink.strong("Profiles"),
    ...profiles.flatMap((profile) => profileLines(profile, ink)),
    "",
    ...wrapped(
      `Measured on ${measuredOn}, by ${measuredBy}, with matching ${matching}. The model was trained on names of this make: names it has not seen alert somewhat more often, and so do a longer list and names nearer to the list's.`,
      0,
      2,
    ),
    ...(matching === MATCHING_VERSION
      ? []
      : wrapped(`This program matches by ${MATCHING_VERSION}: measure again.`, 0, 2).map((l) => ink.alarm(l))),
  ].join("\n");
}

function rowOf({ level, persons, companies, caught }: AlertRate, kinds: readonly string[]): string {
  const cells = kinds.map((kind) => (caught[kind] ?? 0).toFixed(1).padStart(7)).join("");
  return `${level.toFixed(2).padEnd(7)}${persons.toFixed(1).padStart(7)}${companies.toFixed(1).padStart(11)}    ${cells}`;
}

function profileLines({ name, use, level, lists, measured }: ScreeningProfile, ink: Ink): string[] {
  const which = lists === "all" ? "every list" : lists.join(", ");
  const rate = `alerts on ${measured.persons} of 1,000 persons and ${measured.companies} of 1,000 companies that nobody lists`;
  return [
    "",
    ink.strong(`${name}, from ${level.toFixed(2)} on`),
    ...wrapped(use, 2),
    ...wrapped(`lists: ${which}`, 2),
    ...wrapped(`measured over all lists: ${rate}`, 2),
  ];
}
