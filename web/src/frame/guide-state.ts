import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { DRIVES, HIKVISION } from "./first-example.ts";

const KEPT_AS = "licet.guide";

/** One step of the story: where it plays, and what to see there. */
export interface GuideStep {
  readonly title: string;
  readonly text: string;
  readonly next: string;
}

/** The five steps along the real screens. */
export const STEPS: readonly GuideStep[] = [
  {
    title: "22 May 2019: only a rumor",
    text: "A newspaper writes that Hikvision may be put on the Entity List. An order of disk drives waits. The letter answers for that day: no requirement was found, and it says what was looked at and what was not.",
    next: "Propose the listing",
  },
  {
    title: "If they are listed tomorrow",
    text: "A proposed listing is one more entry on the list, from a day of your choice. Here it is filled in for 23 May 2019; the book of the demonstration company will be asked again under it.",
    next: "See the exposure",
  },
  {
    title: "The exposure",
    text: "Every customer, order and product that the proposal touches, and what each order would need. The totals are sums of the rows below them.",
    next: "Move to 9 October",
  },
  {
    title: "9 October 2019: it happened",
    text: "The same question, another day. The band at the top says that it is not today. Now a license is required, and the letter cites the entry and the day it took effect.",
    next: "Open the proof",
  },
  {
    title: "The proof",
    text: "Every section that was asked, what it said, the version of its text and the facts it read: met and unknown first, not met folded by part. Nothing is hidden in the score of a machine.",
    next: "Done",
  },
];

/** Beginning, moving along and leaving the story. */
export function useGuide() {
  const navigate = useNavigate();
  const go = useCallback(
    (step: number) => {
      const proposed = {
        party: [HIKVISION],
        from: "2019-05-23",
        asOf: "2019-05-22",
        guide: step,
        book: "demonstration",
      };
      if (step === 1) void navigate({ to: "/ask", search: { ...DRIVES, asOf: "2019-05-22", guide: 1 } });
      if (step === 2) void navigate({ to: "/tomorrow", search: proposed });
      if (step === 3) void navigate({ to: "/tomorrow", search: { ...proposed, run: true } });
      if (step === 4) void navigate({ to: "/ask", search: { ...DRIVES, asOf: "2019-10-09", guide: 4 } });
      if (step === 5) void navigate({ to: "/ask", search: { ...DRIVES, asOf: "2019-10-09", proof: true, guide: 5 } });
    },
    [navigate],
  );
  const end = useCallback(() => {
    localStorage.setItem(KEPT_AS, "seen");
    void navigate({ to: ".", search: (now) => ({ ...now, guide: undefined }) });
  }, [navigate]);
  return { begin: useCallback(() => go(1), [go]), go, end };
}

/** Has the story been seen or skipped on this machine? */
export function guideSeen(): boolean {
  return localStorage.getItem(KEPT_AS) === "seen";
}

/** Remembers that the story was left alone. */
export function skipGuide(): void {
  localStorage.setItem(KEPT_AS, "seen");
}
