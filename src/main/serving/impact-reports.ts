import type { ReportMaker } from "../../doors/http/index.ts";
import type { BookReading, Impact } from "../../operations/index.ts";

type Files = typeof import("../../doors/files/index.ts");
type Make = (files: Files, impact: Impact, reading: BookReading) => Promise<string | Uint8Array> | string | Uint8Array;

const titleOf = (files: Files, impact: Impact, reading: BookReading) =>
  `${files.boardOf(impact, reading.setAside.length).title}: annex`;

/** How each report is made, and as what it is sent. The files are the same as those of the command line. */
const REPORTS: Readonly<Record<string, { readonly type: string; readonly make: Make }>> = {
  "board.html": {
    type: "text/html; charset=utf-8",
    make: (files, impact, reading) => files.boardHtml(files.boardOf(impact, reading.setAside.length)),
  },
  "board.pdf": {
    type: "application/pdf",
    make: (files, impact, reading) => files.boardPdf(files.boardOf(impact, reading.setAside.length), impact.asOf),
  },
  "annex.html": {
    type: "text/html; charset=utf-8",
    make: (files, impact, reading) =>
      files.annexHtml(titleOf(files, impact, reading), files.annexSheets(impact, reading)),
  },
  "annex.pdf": {
    type: "application/pdf",
    make: (files, impact, reading) =>
      files.annexPdf(titleOf(files, impact, reading), files.annexSheets(impact, reading), impact.asOf),
  },
  "annex.xlsx": {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    make: (files, impact, reading) => files.workbookOf(files.annexSheets(impact, reading)),
  },
  "annex.json": { type: "application/json", make: (_files, impact) => `${JSON.stringify(impact, null, 1)}\n` },
};

/** Reports of an impact, each made when it is asked for. */
export const impactReports: ReportMaker = {
  names: Object.keys(REPORTS),
  async make(name, impact, reading) {
    const report = REPORTS[name];
    if (report === undefined) return undefined;
    const content = await report.make(await import("../../doors/files/index.ts"), impact, reading);
    return {
      name,
      type: report.type,
      bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    };
  },
};
