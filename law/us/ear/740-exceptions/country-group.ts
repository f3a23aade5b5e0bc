/** The country groups of Supplement No. 1 to 15 CFR Part 740; C is reserved. */
export type CountryGroup =
  | "A:1"
  | "A:2"
  | "A:3"
  | "A:4"
  | "A:5"
  | "A:6"
  | "B"
  | "D:1"
  | "D:2"
  | "D:3"
  | "D:4"
  | "D:5"
  | "E:1"
  | "E:2";
