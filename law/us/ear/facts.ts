import { fact } from "../../../src/authoring/index.ts";

/**
 * Facts that more than one part of the regulation asks for, one export for each, so that every rule asks in the same
 * words. Append only; item facts are named `item.…` in a transaction.
 */

/** Where the exporter or reexporter has its headquarters. */
export const exporterHeadquarters = fact(
  "exporterHeadquarters",
  "in which country does the exporter or reexporter have its headquarters?",
  "exporter",
  [],
);

/** Where the exporter's ultimate parent has its headquarters. */
export const exporterUltimateParentHeadquarters = fact(
  "exporterUltimateParentHeadquarters",
  "in which country does the ultimate parent of the exporter or reexporter have its headquarters?",
  "exporter",
  [],
);

/** The country the item is sent from. */
export const exporterCountry = fact("exporterCountry", "from which country is the item sent?", "exporter", []);

/** Does the country sent from control the item in the same way? */
export const exportingCountryEquivalentControls = fact(
  "exportingCountryEquivalentControls",
  "does the country the item is sent from list it in its own export controls, with the same review policy?",
  "counsel",
);

/** Headquarters of the end user's ultimate parent. */
export const endUserUltimateParentHeadquarters = fact(
  "endUserUltimateParentHeadquarters",
  "in which country does the ultimate parent of the consignee or end user have its headquarters?",
  "customer",
  [],
);
