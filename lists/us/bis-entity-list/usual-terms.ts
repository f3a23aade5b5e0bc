/**
 * What most entries say: 2,012 of the rows of 2026-08-20 name all items and 744.11 alone, and 2,158 a presumption of
 * denial. A proposed entry is taken to say this unless other words are given.
 */
export const usualTerms = {
  requirement: "For all items subject to the EAR. (See § 744.11 of the EAR)",
  reviewPolicy: "Presumption of denial",
} as const;
