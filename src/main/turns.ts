import type { Turn } from "../impact/index.ts";
import { TroubleError } from "../vocabulary/index.ts";

/** How long work goes on before others have their turn, in milliseconds. */
const A_TURN = 12;

/** Turns of long work by the clock; they end with a TroubleError `impact/stopped` once the signal says so. */
export function turnsByClock(signal?: AbortSignal): Turn {
  let since = performance.now();
  return () => {
    if (performance.now() - since < A_TURN) return undefined;
    return new Promise((resolve, reject) => {
      setImmediate(() => {
        since = performance.now();
        if (signal?.aborted) reject(new TroubleError(stopped));
        else resolve();
      });
    });
  };
}

const stopped = {
  code: "impact/stopped",
  at: "impact",
  because: "whoever asked went away before the answer was there",
  try: "ask again",
};
