/**
 * 15 CFR 746.8: to or within Russia and Belarus a license is required for (a)(1) every item of the Commerce Control List;
 * (a)(4) goods of Supplement No. 2 and eight entries for certain oil and gas projects; (a)(5) to (7) EAR99 goods of
 * Supplements No. 4, 6 and 5; (a)(8) named kinds of EAR99 software; (a)(2), (3) foreign-produced items under 734.9(f) and
 * (g). (a)(12): not for deemed exports; not for 5A991, 5A992.c, 5D992.c and (a)(8) software to the civil firms listed;
 * direct product rules not from partner countries. (c): listed exceptions. (b): policy of denial, listed cases apart.
 */
import { type Asking, from, joined, notMet, type Opinion, rule } from "../../../../src/authoring/index.ts";
import { type PlaceCode, placeName } from "../../../../src/vocabulary/index.ts";
import { exporterCountry, inSupp7, itemEccnParagraph, itemHtsCode } from "../facts.ts";
import {
  categories3to9,
  DENIAL,
  LISTED,
  paragraph_a_1,
  paragraph_a_4,
  paragraph_a_5_to_7,
  paragraph_a_8,
  russiaFacts,
} from "./746.8-paragraphs.ts";
import { supplement6Facts } from "./746-supp6-items.ts";
import { directProductRequirement } from "./direct-products.ts";
import { goesTo, isDeemed } from "./place-tests.ts";
import { inSupp2, inSupp4, inSupp5, wholesaleUnitPrice } from "./tariff-supplements.ts";

/** (a)(2) and (3): foreign-produced items, to any destination. */
function foreignProduced(q: Asking): Opinion[] {
  if (q.transaction.kind === "export" && q.transaction.item.origin === "US") return [];
  return [
    directProductRequirement(
      q,
      ["15 CFR 734.9(f)"],
      {
        citation: "15 CFR 746.8(a)(2)",
        reason: "a foreign-produced item subject to the EAR under 734.9(f)",
        exceptions: LISTED,
      },
      DENIAL,
    ),
    directProductRequirement(
      q,
      ["15 CFR 734.9(g)"],
      {
        citation: "15 CFR 746.8(a)(3)",
        reason: "a foreign-produced item subject to the EAR under 734.9(g), footnote 3",
        exceptions: { kind: "none", by: "15 CFR 746.8(c)(1)" },
      },
      { citation: "15 CFR 746.8(b)(1)", policy: "denial-policy", words: "policy of denial in all cases" },
    ),
  ];
}

function section(q: Asking): Opinion {
  if (isDeemed(q))
    return notMet("746.8(a)(12)(i) leaves out deemed exports and reexports; other requirements still apply");
  const anywhere = foreignProduced(q);
  if (!goesTo(q, "RU", "BY")) return joined(anywhere, "the destination is neither Russia nor Belarus");
  const to = placeName(q.transaction.destination.country);
  return joined(
    [paragraph_a_1(q), ...anywhere, ...paragraph_a_5_to_7(q), paragraph_a_8(q), paragraph_a_4(q)],
    `746.8 asks nothing for this item to ${to}`,
  );
}

/** The section in its first weeks: Categories 3 to 9 of the Commerce Control List, and foreign-produced items. */
const firstForm =
  (...places: readonly PlaceCode[]) =>
  (q: Asking): Opinion => {
    if (isDeemed(q)) return notMet("746.8(a)(1) of that day leaves out deemed exports and reexports");
    const anywhere = foreignProduced(q);
    if (!goesTo(q, ...places))
      return joined(anywhere, `the section of that day is for ${places.map(placeName).join(" and ")}`);
    return joined([categories3to9(q), ...anywhere], "746.8 of that day asks nothing for this item");
  };

/** Russia and Belarus. */
export const russiaAndBelarus = rule({
  section: "15 CFR 746.8",
  title: "Russia and Belarus",
  generalProhibition: 6,
  beforeFirst: "not-evaluated",
  facts: [
    exporterCountry,
    itemEccnParagraph,
    itemHtsCode,
    inSupp2,
    inSupp4,
    inSupp5,
    ...supplement6Facts,
    inSupp7,
    wholesaleUnitPrice,
    ...russiaFacts,
  ],
  versions: [
    from("2022-04-08", "87 FR 22130; revised at 89 FR 51662", section, {
      readOn: "2025-01-16",
      note: "read in the text of January 2025; the lists were shorter in earlier years",
    }),
    from("2022-03-02", "87 FR 13048, 13062", firstForm("RU", "BY")),
    from("2022-02-24", "87 FR 12226, 12250", firstForm("RU"), {
      readOn: "2022-03-02",
      note: "read as printed six days later, when Belarus was added",
    }),
  ],
});
