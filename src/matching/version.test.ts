import { describe, expect, it } from "vitest";
import { columnsOf } from "./columns-of.ts";
import { pack } from "./snapshot.ts";
import { MATCHING_VERSION } from "./version.ts";

/** Names that go through every way of reading: scripts, brackets, legal forms, initials, numbers, slips, titles, noise. */
const NAMES = [
  "Hangzhou Hikvision Digital Technology Co., Ltd.",
  "海康威视数字技术股份有限公司",
  "杭州伊诺波利斯研究院",
  "ИВАНОВ, Сергей Петрович",
  "Общество с ограниченной ответственностью «Рыбпром»",
  "محمد عبد الله الحسيني",
  "شركة النفط الوطنية",
  "김정은",
  "Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Tech. Investment Co.",
  "M/V OCEAN STAR (No. 7)",
  "c/o Attn: Haji Abdul-Rahman bin Ali, tel 555 1234",
  "Z-T.E. C0rp0ration",
  "AL-DANA, Samer a/k/a ABU SAMER",
  "Société Générale d'Électronique S.A.",
  "EP-MNE",
];

/** What the columns of these names come to, for each version of matching from the first that kept indexes. */
const MARKS: Readonly<Record<string, number>> = { "0.4.2": 1376832450, "0.4.3": 1625459822 };

describe("the version of matching", () => {
  it("is raised whenever names are read otherwise, for kept indexes hold what was read", () => {
    const columns = columnsOf(
      NAMES.map((text, i) => ({ id: String(i), kind: "unknown", countries: [], names: [{ text, role: "primary" }] })),
    );
    const bytes = pack(columns, "");
    let mark = 0x811c9dc5;
    for (const byte of bytes) mark = Math.imul(mark ^ byte, 0x01000193);
    // where this fails: raise MATCHING_VERSION and write the new mark down beside it
    expect(mark >>> 0).toBe(MARKS[MATCHING_VERSION]);
  });
});
