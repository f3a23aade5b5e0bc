/**
 * Food and medicine of EAR99, which several sections leave out of their requirement. 15 CFR 772.1: food is what humans
 * and animals eat for nutrition, and seeds for it (not castor beans), no alcoholic drinks; medicines are drugs in the
 * sense of the Food, Drug, and Cosmetic Act. Where nobody states it, a description made of plain words for food or
 * medicine is taken at its word, said aloud, and left to a person.
 */
import type { Asking } from "../../../../src/authoring/index.ts";
import { itemFoodOrMedicine } from "../facts.ts";
import { NO, openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";

const FOOD =
  /\b(?:wheat|rice|maize|corn|barley|oats|sorghum|flour|sugar|milk|cheese|butter|yog[h]?urt|infant formula|beans|lentils|chickpeas|peas|soy ?beans?|vegetable oils?|olive oil|meat|beef|poultry|chicken|mutton|fish|eggs|honey|fruits?|vegetables|potatoes|onions|tomatoes|bananas|apples|bread|pasta|noodles|nuts|foods?|foodstuffs?|animal feed|livestock feed|fodder|vegetable seeds|wheat seeds?)\b/i;
const MEDICINE =
  /\b(?:medicines?|antibiotics?|penicillin|amoxicillin|insulin|aspirin|paracetamol|acetaminophen|ibuprofen|analgesics?|antimalarials?|antivirals?|chemotherapy drugs?|pharmaceuticals?|painkillers?|vaccines?|oral rehydration salts)\b/i;
/** Words that say the item is something for food or medicine, or made from it, and not it. */
const SOMETHING_ELSE =
  /\b(?:machines?|machinery|equipment|cookers?|processors?|processing|mills?|milling|packag\w+|packing|bottles?|bottling|containers?|cabinets?|kits?|test\w*|plants?|factory|software|technology|harvesters?|tractors?|silos?|dryers?|printers?|refrigerat\w+|freezers?|ovens?|slicers?|sensors?|scanners?|dispensers?|parts|lines?|boxes|bags|trucks?|tools?|systems?|devices?|filters?|pumps?|generators?|castor|wine|beer|spirits|vodka|whisky|rum)\b/i;

/** What the description says, when it says nothing but food or medicine. */
function described(description: string | undefined): "food" | "medicine" | undefined {
  if (description === undefined || SOMETHING_ELSE.test(description)) return undefined;
  if (MEDICINE.test(description)) return "medicine";
  return FOOD.test(description) ? "food" : undefined;
}

/** What the item is, as far as it matters here; undefined when it is neither or nobody knows. */
export function foodOrMedicineOf(q: Asking): "food" | "medicine" | "medical_device" | undefined {
  const told = q.fact(itemFoodOrMedicine.name);
  if (told === "food" || told === "medicine" || told === "medical_device") return told;
  return (told === undefined || told === true) && !q.statedUnknown(itemFoodOrMedicine.name)
    ? described(q.transaction.item.description)
    : undefined;
}

/** Is the item EAR99 food or medicine? `devices` counts medical devices too. */
export function isFoodOrMedicine(q: Asking, devices = false): Verdict {
  const { classification, kind, description } = q.transaction.item;
  if (classification.kind !== "ear99" || kind !== "commodity") return NO;
  const told = q.fact(itemFoodOrMedicine.name);
  if (told === true) return settled(true);
  if (told !== undefined)
    return settled(told === "food" || told === "medicine" || (devices && told === "medical_device"));
  if (q.statedUnknown(itemFoodOrMedicine.name)) return openUntil(itemFoodOrMedicine);
  const word = described(description);
  return word === undefined
    ? takenAs(false, itemFoodOrMedicine, "nothing says that the item is food or medicine")
    : takenAs(true, itemFoodOrMedicine, `described as “${description}”: taken as EAR99 ${word}`);
}

/** What a person must confirm when the requirement was left out for food or medicine. */
export const FOOD_JUDGEMENT = "that the item is food or medicine designated EAR99, as 15 CFR 772.1 defines them";
