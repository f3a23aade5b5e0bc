import { useIsFetching } from "@tanstack/react-query";
import { Outlet, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useState } from "react";
import { useArrival } from "./arrival.ts";
import { useAsOf } from "./as-of.ts";
import { AsOfControl, OtherDayBand } from "./as-of-control.tsx";
import { Freshness, StatusLine } from "./freshness.tsx";
import { Guide } from "./guide.tsx";
import { useGuide } from "./guide-state.ts";
import { Icon } from "./icons.tsx";
import { useFrameKeys } from "./keys.ts";
import { Rail } from "./rail.tsx";
import { useTheme } from "./theme.ts";

const Palette = lazy(() => import("./palette.tsx").then((m) => ({ default: m.Palette })));
const HelpSheet = lazy(() => import("./help-sheet.tsx").then((m) => ({ default: m.HelpSheet })));

/** The frame around every screen: rail, top bar with the day, the band of another day, palette, help, status line. */
export function Frame() {
  const [sheet, setSheet] = useState<"palette" | "help" | undefined>();
  const [folded, setFolded] = useState(() => localStorage.getItem("licet.rail") === "folded");
  const openPalette = useCallback(() => setSheet("palette"), []);
  const openHelp = useCallback(() => setSheet("help"), []);
  // A sheet that closes late must not take away the one opened after it.
  const closePalette = useCallback(() => setSheet((now) => (now === "palette" ? undefined : now)), []);
  const closeHelp = useCallback(() => setSheet((now) => (now === "help" ? undefined : now)), []);
  useFrameKeys({ openPalette, openHelp });
  useArrival();
  const busy = useIsFetching() > 0;
  const { isToday } = useAsOf();
  const { guide } = useSearch({ strict: false });
  const { begin } = useGuide();
  const fold = () => {
    localStorage.setItem("licet.rail", folded ? "open" : "folded");
    setFolded(!folded);
  };
  return (
    <div className="frame" data-rail={folded ? "folded" : "open"} data-day={isToday ? "today" : "other"}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Rail folded={folded} onFold={fold} />
      <TopBar openPalette={openPalette} openHelp={openHelp} />
      <main className="main-area" id="main" tabIndex={-1}>
        <OtherDayBand />
        <div className="page">
          <Outlet />
        </div>
      </main>
      <StatusLine busy={busy} />
      {guide !== undefined && <Guide step={guide} />}
      <Suspense>
        {sheet === "palette" && <Palette onClose={closePalette} />}
        {sheet === "help" && (
          <HelpSheet
            onClose={closeHelp}
            onGuide={() => {
              closeHelp();
              begin();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

function TopBar({ openPalette, openHelp }: { readonly openPalette: () => void; readonly openHelp: () => void }) {
  const { theme, turn } = useTheme();
  return (
    <header className="top-bar">
      <AsOfControl />
      <Freshness />
      <div className="tools">
        <button type="button" className="quiet-button find-all" onClick={openPalette}>
          <Icon of="/screen" />
          <span>Find anything</span>
          <kbd>Ctrl K</kbd>
        </button>
        <button
          type="button"
          className="quiet-button icon-button"
          onClick={turn}
          aria-label={`Theme: ${theme}; turn to the next`}
          title={`Theme: ${theme}`}
        >
          <Icon of="theme" />
        </button>
        <button
          type="button"
          className="quiet-button icon-button"
          onClick={openHelp}
          aria-label="Keys and help"
          title="Keys and help (?)"
        >
          <Icon of="help" />
        </button>
      </div>
    </header>
  );
}
