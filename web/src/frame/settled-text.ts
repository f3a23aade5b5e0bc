import { useEffect, useRef, useState } from "react";

/** Text that is typed freely and handed on when the hand rests; what comes from outside replaces it unless it is its own echo. */
export function useSettledText(outside: string, settle: (text: string) => void, after = 60) {
  const [typed, setTyped] = useState(outside);
  const told = useRef(outside);
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    if (outside !== told.current) setTyped(outside);
    told.current = outside;
  }, [outside]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      latest.current(typed);
    }, after);
    return () => clearTimeout(timer);
  }, [typed, after]);
  const settleNow = () => {
    if (typed === told.current) return;
    told.current = typed;
    latest.current(typed);
  };
  return { typed, setTyped, settleNow };
}
