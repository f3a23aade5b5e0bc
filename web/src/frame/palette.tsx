import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { lawQuery } from "../api/reading-law.ts";
import { isDay, longDay } from "../words/days.ts";
import { PLACES } from "../words/places.ts";
import { useAsOf } from "./as-of.ts";
import { Dialog } from "./dialog.tsx";
import { Name } from "./foreign-name.tsx";
import { useFoundInBusiness } from "./found-in-business.ts";
import { BESIDE, SCREENS } from "./places-to-go.ts";

/** Something that is found, what it is, and the way there. */
export interface Found {
  readonly title: string;
  readonly of: string;
  /** Tells two of one title apart. */
  readonly id?: string;
  go(): void;
}

/** One field that leads anywhere: a screen, a section, a name to screen, a classification, a day. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(words.trim());
  const chosen = Math.min(at, Math.max(0, found.length - 1));
  const open = (one: Found | undefined) => {
    onClose();
    one?.go();
  };
  return (
    <Dialog title="Find anything" bare onClose={onClose}>
      <input
        className="palette-input"
        placeholder="A screen, a section, a country, a name, an order, an ECCN, a day …"
        aria-label="Find anything"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={`palette-${chosen}`}
        value={words}
        onChange={(e) => {
          setWords(e.target.value);
          setAt(0);
        }}
        onKeyDown={(e) => {
          if (e.key === "ArrowDown") setAt(Math.min(chosen + 1, found.length - 1));
          else if (e.key === "ArrowUp") setAt(Math.max(chosen - 1, 0));
          else if (e.key === "Enter") open(found[chosen]);
          else return;
          e.preventDefault();
        }}
      />
      <div className="palette-list" id="palette-list" role="listbox" aria-label="Found">
        {found.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: rows are chosen by arrows and Enter in the field -- because a combobox keeps the focus there
          <div
            key={`${one.of} ${one.title} ${one.id ?? ""}`}
            id={`palette-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onMouseEnter={() => setAt(i)}
            onClick={() => open(one)}
          >
            <span>
              <Name of={one.title} />
            </span>
            <span className="of">{one.of}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function useFound(words: string): readonly Found[] {
  const navigate = useNavigate();
  const { today, setAsOf } = useAsOf();
  const law = useQuery(lawQuery);
  const business = useFoundInBusiness(words);
  const low = words.toLowerCase();
  const screens = [...SCREENS, ...BESIDE]
    .filter((s) => `${s.name} ${s.what}`.toLowerCase().includes(low))
    .map((s) => ({
      title: s.name,
      of: `screen · g ${s.key}`,
      go: () => void navigate({ to: s.to }),
    }));
  if (words === "") return screens;
  const sections = (law.data?.parts ?? [])
    .flatMap((p) => p.sections)
    .filter((s) => `${s.section} ${s.title}`.toLowerCase().includes(low))
    .slice(0, 12)
    .map((s) => ({
      title: `${s.section} ${s.title}`,
      of: "section",
      go: () => void navigate({ to: "/law", search: { section: s.section } }),
    }));
  const day = words === "today" ? today : words;
  const days = isDay(day)
    ? [
        { title: `Go to ${longDay(day)}`, of: "day", go: () => setAsOf(day) },
        {
          title: `What changes on ${longDay(day)}`,
          of: "day",
          go: () => void navigate({ to: "/law/changes", search: { day } }),
        },
      ]
    : [];
  const countries = PLACES.filter((p) => low.length > 2 && p.name.toLowerCase().startsWith(low))
    .slice(0, 4)
    .map((p) => ({
      title: p.name,
      of: "country",
      go: () => void navigate({ to: "/law/country", search: { place: p.code } }),
    }));
  const entry = /^\d[a-e]\d{3}/i.exec(words)?.[0].toUpperCase();
  const entries =
    entry === undefined
      ? []
      : [
          {
            title: `Entry ${entry}`,
            of: "control list",
            go: () => void navigate({ to: "/law/control-list", search: { code: entry } }),
          },
        ];
  const text =
    words.length > 2
      ? [
          {
            title: `Find “${words}” in the official text`,
            of: "text",
            go: () => void navigate({ to: "/law/text", search: { q: words } }),
          },
        ]
      : [];
  const eccn = /^(\d[a-e]\d{3}|ear99)/i.test(words)
    ? [
        {
          title: `Ask about ${words.toUpperCase()}`,
          of: "classification",
          go: () => void navigate({ to: "/ask", search: { eccn: words.toUpperCase() } }),
        },
      ]
    : [];
  const names = /\p{L}/u.test(words)
    ? [{ title: `Screen “${words}”`, of: "name", go: () => void navigate({ to: "/screen", search: { q: words } }) }]
    : [];
  return [...days, ...entries, ...eccn, ...countries, ...screens, ...names, ...business, ...sections, ...text];
}
