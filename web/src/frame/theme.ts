import { useEffect, useState } from "react";

const KEPT_AS = "licet.theme";
type Theme = "system" | "light" | "dark";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "dark", dark: "light", light: "system" };

function kept(): Theme {
  const word = localStorage.getItem(KEPT_AS);
  return word === "dark" || word === "light" ? word : "system";
}

/** Light, dark, or as the system says; kept on this machine. */
export function useTheme(): { readonly theme: Theme; turn(): void } {
  const [theme, setTheme] = useState<Theme>(kept);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(KEPT_AS, theme);
  }, [theme]);
  return { theme, turn: () => setTheme(NEXT[theme]) };
}
