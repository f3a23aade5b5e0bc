import { fact } from "../../../src/authoring/index.ts";

/** What the Treasury says about the transaction; asked in the same words by the export regulations. */
export const ofacAuthorization = fact(
  "ofacAuthorization",
  "is the transaction authorized by a general or specific OFAC license, exempt from OFAC's regulations, or neither?",
  "counsel",
  ["authorized", "exempt", "none"],
);
