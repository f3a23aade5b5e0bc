import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { BESIDE, SCREENS } from "./places-to-go.ts";

/** What the keys of the frame open. */
export interface FrameKeys {
  openPalette(): void;
  openHelp(): void;
}

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);

/** Keys that work on every screen: find, go, search, rows, back. */
export function useFrameKeys({ openPalette, openHelp }: FrameKeys): void {
  const navigate = useNavigate();
  useEffect(() => {
    let going = 0;
    const onKey = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
        e.preventDefault();
        openPalette();
        return;
      }
      if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector("dialog[open]")) return;
      if (inField(e.target)) {
        if (e.key === "Escape" && e.target instanceof HTMLElement) e.target.blur();
        return;
      }
      if (Date.now() - going < 1500) {
        going = 0;
        const screen = [...SCREENS, ...BESIDE].find((s) => s.key === e.key);
        if (screen) void navigate({ to: screen.to });
        return;
      }
      if (e.key === "g") going = Date.now();
      else if (e.key === "?") openHelp();
      else if (onPage(e.key)) e.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [navigate, openPalette, openHelp]);
}

/** Keys about what is on the page; tells whether the key meant something. */
function onPage(key: string): boolean {
  if (key === "/") return focusOn(document.querySelector("[data-search]"));
  if (key === "Escape") return follow(document.querySelector("[data-back]"));
  if (key !== "j" && key !== "k") return false;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const now = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  return focusOn(rows[key === "j" ? Math.min(now + 1, rows.length - 1) : Math.max(now - 1, 0)] ?? null);
}

function focusOn(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  element.scrollIntoView({ block: "nearest" });
  if (element instanceof HTMLInputElement) element.select();
  return true;
}

function follow(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}
