import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { BESIDE, SCREENS } from "./places-to-go.ts";

/** On another screen the title says which, and the focus goes to the page, so that a reader hears where it is. */
export function useArrival(): void {
  const { pathname } = useLocation();
  const arrived = useRef(false);
  useEffect(() => {
    const screen = [...BESIDE, ...SCREENS].find((s) => pathname.startsWith(s.to));
    document.title = screen ? `${screen.name} · licet` : "licet";
    const main = document.getElementById("main");
    if (arrived.current && main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
    arrived.current = true;
  }, [pathname]);
}
