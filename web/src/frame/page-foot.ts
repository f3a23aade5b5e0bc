import { useEffect } from "react";

/** Writes a line into the foot of every printed page while the screen is open: day, digest, what the page is. */
export function usePageFoot(line: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    // A line of our own words: quotes and backslashes cannot end the text they stand in.
    const text = line.replace(/[\\"\n\r]/g, " ");
    sheet.replaceSync(`@page { @bottom-left { content: "${text}"; font: 8pt serif; white-space: nowrap; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    };
  }, [line]);
}
