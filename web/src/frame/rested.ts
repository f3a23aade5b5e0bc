import { useEffect, useState } from "react";

/** Has the value stayed the same for a while? What is only nice to know waits for that. */
export function useRested(value: string, after = 450): boolean {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return rested === value;
}
