/** The ten categories of the Commerce Control List (15 CFR 738.2(a)), by the first digit of an entry's number. */
export const controlCategories: Readonly<Record<string, string>> = {
  "0": "Nuclear materials, facilities and equipment, and miscellaneous items",
  "1": "Materials, chemicals, microorganisms and toxins",
  "2": "Materials processing",
  "3": "Electronics",
  "4": "Computers",
  "5": "Telecommunications and information security",
  "6": "Sensors and lasers",
  "7": "Navigation and avionics",
  "8": "Marine",
  "9": "Aerospace and propulsion",
};

/** The five product groups in each category (15 CFR 738.2(b)), by the letter of an entry's number. */
export const productGroups: Readonly<Record<string, string>> = {
  A: "Equipment, assemblies and components",
  B: "Test, inspection and production equipment",
  C: "Materials",
  D: "Software",
  E: "Technology",
};
