import { type Instant, type LegalDate, type Result, valueOf } from "../vocabulary/index.ts";
import {
  type Book,
  type Impact,
  type ImpactAsk,
  type Inquiry,
  impactOn,
  type OpenLicet,
  openDemoBook,
  openInquiry,
  openLicet,
} from "./index.ts";

/** The frame of tests about impact: the demonstration book, a fixed clock, one inquiry for all questions. */
export interface ImpactFrame {
  readonly licet: OpenLicet;
  readonly book: Book;
  readonly inquiry: Inquiry;
  /** Asks with what is not stated left empty, as of the day of the news. */
  answer(
    question: Partial<ImpactAsk>,
    of?: { readonly book?: Book; readonly inquiry?: Inquiry },
  ): Promise<Result<Impact>>;
  /** The same; throws for a refusal. */
  ask(question: Partial<ImpactAsk>, of?: { readonly book?: Book; readonly inquiry?: Inquiry }): Promise<Impact>;
  /** An inquiry that has asked the law nothing, with the names that were looked up before. */
  freshInquiry(): Promise<Inquiry>;
  close(): void;
}

const NOW = "2026-11-24T06:00:00.000Z" as Instant;

/** The day on which newspapers wrote of the listing. */
export const NEWS_DAY = "2019-05-22" as LegalDate;

/** Opens the frame; on a book of its own where one is given. */
export async function openImpactFrame(own?: (licet: OpenLicet) => Promise<Book>): Promise<ImpactFrame> {
  const licet = await openLicet({ home: ":memory:", now: () => NOW });
  const book = own ? await own(licet) : valueOf(await openDemoBook(licet)).book;
  const inquiry = openInquiry(valueOf(await licet.world()));
  const answer: ImpactFrame["answer"] = (question, of = {}) => {
    const ask = { asOf: NEWS_DAY, listings: [], items: [], changedFacts: {}, facts: {}, ...question };
    return impactOn(licet, of.book ?? book, ask, undefined, of.inquiry ?? inquiry);
  };
  return {
    licet,
    book,
    inquiry,
    answer,
    ask: async (question, of) => valueOf(await answer(question, of)),
    async freshInquiry() {
      const fresh = openInquiry(valueOf(await licet.world()));
      for (const [key, known] of inquiry.looked) fresh.looked.set(key, new Map(known));
      return fresh;
    },
    close: () => licet.close(),
  };
}
