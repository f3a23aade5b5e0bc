import { useEffect, useRef } from "react";

/** Brings what was opened into sight where a deep address, or a narrow page, leaves it above or below the edge. */
export function useInSight(opened: string) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const top = opened === "" ? undefined : box.current?.getBoundingClientRect().top;
    if (top !== undefined && (top < 0 || top > window.innerHeight)) box.current?.scrollIntoView({ block: "start" });
  }, [opened]);
  return box;
}
