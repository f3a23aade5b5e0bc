import type { ListedKind } from "../../../src/vocabulary/index.ts";

/** Words that only organizations have in their names. The list does not say who is a person, so nothing is called one. */
const ORGANIZATION =
  /(?:^|[^\p{L}])(?:co|company|corp|corporation|inc|ltd|limited|llc|l\.l\.c|plc|gmbh|ag|kg|jsc|cjsc|pjsc|ojsc|oao|ooo|zao|pao|ao|fgup|fsue|npp|npo|nii|fze|fzco|fzc|s\.a|sa|sarl|s\.r\.l|srl|spa|bv|b\.v|nv|n\.v|oy|ou|as|sdn|bhd|pte|pvt|pty|llp|lp|est|sirketi|sti|group|holding|holdings|institute|institutes|institut|institution|university|academy|college|school|bureau|ministry|department|directorate|agency|administration|committee|center|centre|laboratory|lab|labs|factory|plant|works|mills|shipyard|airlines|airline|airways|aviation|aerospace|trading|technology|technologies|tech|electronics|electronic|international|industries|industry|industrial|engineering|enterprise|enterprises|services|service|solutions|systems|logistics|shipping|import|export|impex|bank|organization|organisation|association|foundation|society|union|front|force|forces|corps|army|navy|guard|command|battalion|brigade|reactors?|field|airport|port|terminal|station|complex|establishment|branch|office|cloud|telecom|communications?|semiconductor|microelectronics|instruments?|chemicals?|petrochemicals?|petroleum|oil|gas|energy|nuclear|mining|metals?|steel|machine|machinery|construction|partners|associates|consult|consulting|consultancy|consultants|republic|public|state|federal)(?![\p{L}])/iu;

/** `organization` where a name says so; otherwise `unknown`, for the list does not tell persons from firms. */
export function kindOfParty(names: readonly string[]): ListedKind {
  return names.some((name) => ORGANIZATION.test(name)) ? "organization" : "unknown";
}
