/**
 * Supplement No. 6 to Part 746 (15 CFR 746.8(a)(6)): chemicals, biologics, laboratory, quantum and manufacturing items of
 * EAR99, listed in words and by Chemical Abstracts numbers, no medicines. The numbers are read from the text of 2026-08-20;
 * the words of paragraphs (e) to (g) leave the question open when the description uses them.
 */
import { type Asking, fact } from "../../../../src/authoring/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { inSupp6 } from "../facts.ts";
import { NO, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { foodOrMedicineOf } from "./food-and-medicine.ts";

/** Chemical Abstracts number of a chemical. */
const casNumber = fact(
  "item.casNumber",
  "what is the Chemical Abstracts (CAS) number of the chemical?",
  "engineer",
  [],
);
/** Share of the chemical by weight. */
const concentrationPercent = fact(
  "item.concentrationPercent",
  "what is the concentration of the chemical, in percent by weight?",
  "engineer",
  [89, 94, 95],
);

/** Facts the supplement turns on. */
export const supplement6Facts = [inSupp6, casNumber, concentrationPercent];

/** (a): from 95 percent by weight. */
const FROM_95 = new Set(
  "107-06-2 75-52-5 88-89-1 7446-70-0 7440-38-2 1327-53-3 3590-07-6 55-86-7 817-09-4 102-85-2 624-83-9 91-63-4 107-04-0 134-81-6 60-29-7 115-10-6 108-01-0 109-86-4 111-40-0 75-09-2 121-69-7 74-96-4 75-00-3 75-04-7 100-97-0 67-63-0 75-26-3 108-20-3 74-89-5 74-83-9 75-31-0 114-90-9 7758-02-3 110-86-1 101-26-8 7647-15-6 7440-23-5 102-82-9 121-44-8 75-50-3 7447-41-8 85144-11-2 16712-20-2 554-13-2".split(
    " ",
  ),
);
/** (b): from 90 percent by weight. */
const FROM_90 = new Set(
  "67-64-1 74-86-2 7664-41-7 7440-36-0 100-52-7 119-53-9 71-36-3 78-92-2 78-83-1 75-65-0 75-20-7 630-08-0 7782-50-5 108-93-0 101-83-7 64-17-5 74-85-1 75-21-8 1306-05-4 7647-01-0 7783-06-4 90-64-2 67-56-1 74-87-3 74-88-4 74-93-1 107-21-1 79-37-8 1312-73-8 333-20-0 7681-52-9 7704-34-9 7446-09-5 7446-11-9 3982-91-0 1606-96-8 12185-10-3 7723-14-0".split(
    " ",
  ),
);
/** (d), (h), (i): whatever the concentration, with the notes of the supplement on mixtures and consumer goods. */
const ANY = new Set(
  "21409-26-7 39742-60-4 125541-22-2 1609-66-1 504-24-5 404-86-4 19408-84-5 2444-46-4 58493-48-4 20279-06-5 28789-35-7 2142-68-9 99-02-5 18270-61-6 37794-87-9 109-77-3 89-98-5 17849-38-6 89-97-4 70380-66-4 98-86-2 79-04-9 67-66-3 95-55-6".split(
    " ",
  ),
);

/** Words of paragraphs (c), (e), (f) and (g). */
const WORDS =
  /\b(?:fentanyl|sufentanil|carfentanil|remifentanil|butyrylcholinesterase|cell culture|nucleotides?|oligonucleotides?|peptides?|amino acids?|reaction vessels?|agitators?|vacuum pumps?|fume hoods?|biosafety cabinets?|glove boxes|respirators?|clean ?room|microwave reactors?|well plates|microarrays|fermenters?|centrifuges?|nucleic acid|PCR|chromatograph\w*|spectromet\w*|flow cytometry|sonicators?|continuous flow reactors?|quantum comput\w+|qubit|cryostat|dilution refrigerat\w+|ultra-high vacuum|additive manufacturing|3D printer|electron microscopes?|atomic force microscopes?|metal powders?|decapsulation|digital twins?)\b/i;

function chemical(q: Asking): string | undefined {
  const told = q.fact(casNumber.name);
  const text = `${typeof told === "string" ? told : ""} ${q.transaction.item.description ?? ""}`;
  return /\b\d{2,7}-\d{2}-\d\b/.exec(text)?.[0];
}

function fromPercent(q: Asking, limit: number): Verdict {
  const told = q.fact(concentrationPercent.name);
  return typeof told === "number" ? settled(told >= limit) : openUntil(concentrationPercent);
}

/** Is the EAR99 item in Supplement No. 6? */
export function inSupplement6(q: Asking): Verdict {
  const told = q.fact(inSupp6.name);
  if (typeof told === "boolean") return settled(told);
  if (foodOrMedicineOf(q) === "medicine") return NO;
  const cas = chemical(q);
  if (cas !== undefined && ANY.has(cas)) return YES;
  if (cas !== undefined && FROM_95.has(cas)) return fromPercent(q, 95);
  if (cas !== undefined && FROM_90.has(cas)) return fromPercent(q, 90);
  if (WORDS.test(q.transaction.item.description ?? "")) return openUntil(inSupp6);
  return absentUnlessStated(
    q,
    inSupp6,
    "nothing says that the item is one of the chemicals, biologics, laboratory, quantum or manufacturing items of Supplement No. 6 to Part 746",
  );
}
