import { useEffect, useState } from "react";
import { type ChangeAsked, readTouched, type TouchedCase } from "../api/changes.ts";

/** How far the search for touched answers has come. */
export interface TouchedRun {
  readonly touched: readonly TouchedCase[];
  readonly done: number;
  readonly total: number;
  readonly ended:
    | {
        readonly looked: number;
        readonly all: number;
        readonly asked: number;
        readonly touched: number;
        readonly unasked: number;
        readonly because: string | null;
      }
    | undefined;
  readonly error: unknown;
}

const NOTHING: TouchedRun = { touched: [], done: 0, total: 0, ended: undefined, error: undefined };

/** Asks which saved answers a change touches, and tells them as they come; another change, or leaving, stops it. */
export function useTouched(asked: ChangeAsked): TouchedRun {
  const key = JSON.stringify(asked);
  const [run, setRun] = useState<TouchedRun>(NOTHING);
  useEffect(() => {
    const stop = new AbortController();
    setRun(NOTHING);
    const hear = async () => {
      for await (const line of readTouched(JSON.parse(key) as ChangeAsked, stop.signal)) {
        if ("progress" in line) setRun((r) => ({ ...r, ...line.progress }));
        else if ("touched" in line) setRun((r) => ({ ...r, touched: [...r.touched, line.touched] }));
        else setRun((r) => ({ ...r, ended: line.ended }));
      }
    };
    hear().catch((error: unknown) => {
      if (!stop.signal.aborted) setRun((r) => ({ ...r, error }));
    });
    return () => stop.abort();
  }, [key]);
  return run;
}
