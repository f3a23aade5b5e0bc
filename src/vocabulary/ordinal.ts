/** English ordinals to the tenth, in small letters, each with its digits. */
export const ORDINALS: ReadonlyMap<string, string> = new Map([
  ["first", "1"],
  ["second", "2"],
  ["third", "3"],
  ["fourth", "4"],
  ["fifth", "5"],
  ["sixth", "6"],
  ["seventh", "7"],
  ["eighth", "8"],
  ["ninth", "9"],
  ["tenth", "10"],
]);
