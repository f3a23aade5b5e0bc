import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type LawTree, lawQuery } from "../api/reading-law.ts";
import { useSettledText } from "../frame/settled-text.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { partTitle } from "../words/part-titles.ts";
import { ControlEntries } from "./control-entries.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { LawTabs } from "./law-tabs.tsx";
import { SectionPage } from "./section-page.tsx";
import "./law.css";

/** The law: a tree of parts and sections beside the section that is open; and the control list by words or number. */
export function LawScreen() {
  const { section, find } = useSearch({ from: "/law" });
  const navigate = useNavigate({ from: "/law" });
  const { data, error } = useQuery(lawQuery);
  const { typed, setTyped } = useSettledText(
    find ?? "",
    (words) =>
      void navigate({
        to: "/law",
        search: (now) => ({ ...now, find: words || undefined, section: undefined, at: undefined }),
        replace: true,
      }),
  );
  return (
    <>
      <LawTabs />
      <div className="screen-head">
        <h1>Law</h1>
        {data && (
          <span className="quiet small">
            edition <code>{data.edition}</code>, text through {longDay(data.textThrough)}
          </span>
        )}
      </div>
      <search>
        <label className="unseen" htmlFor="law-find">
          Find a section, or an entry of the control list
        </label>
        <input
          id="law-find"
          data-search
          className="input law-find"
          placeholder="A section, an ECCN, or words for an item"
          autoComplete="off"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
      </search>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the rulebook …" />}
      {data && (
        <div className={section !== undefined ? "law opened with-words" : find === undefined ? "law" : "law opened"}>
          <Tree tree={data} section={section} words={find} />
          <div className="law-page">
            {section !== undefined ? (
              <SectionPage id={section} />
            ) : find !== undefined ? (
              <ControlEntries words={find} />
            ) : (
              <Opening tree={data} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Opening({ tree }: { readonly tree: LawTree }) {
  const sections = tree.parts.flatMap((p) => p.sections);
  const notCovered = sections.filter((s) => s.rules.every((r) => r.kind === "not-covered"));
  return (
    <div className="empty">
      <p>
        {counted(sections.length, "section")} in {counted(tree.parts.length, "part")}. Each reads in plain words, with
        the versions of its text on a time line and worked examples that are run as tests.
      </p>
      <p>
        <Link to="/law" search={{ section: "15 CFR 744.11(a)" }}>
          Begin with the section of the story
        </Link>
      </p>
      {notCovered.length > 0 && (
        <p>
          {counted(notCovered.length, "section")} are named and not evaluated in this edition; an answer that may turn
          on them says so.
        </p>
      )}
      {tree.standing.length > 0 && (
        <ul className="plain-list small">
          {tree.standing.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Tree(props: {
  readonly tree: LawTree;
  readonly section: string | undefined;
  readonly words: string | undefined;
}) {
  const { tree, section, words } = props;
  const low = words?.toLowerCase();
  const parts = tree.parts
    .map((p) => ({
      ...p,
      sections:
        low === undefined
          ? p.sections
          : p.sections.filter((s) => `${s.section} ${s.title}`.toLowerCase().includes(low)),
    }))
    .filter((p) => p.sections.length > 0)
    .sort((a, b) => a.part.localeCompare(b.part, "en", { numeric: true }));
  return (
    <nav className="law-tree" aria-label="Parts and sections">
      {parts.length === 0 && <p className="quiet">No section says “{words}”.</p>}
      {parts.map((p) => (
        <details key={p.part} open={low !== undefined || p.sections.some((s) => s.section === section)}>
          <summary>
            {p.part.replace(/^15 CFR /, "")} {partTitle(p.part)}{" "}
            <span className="quiet small">{p.sections.length}</span>
          </summary>
          <ul>
            {p.sections.map((s) => (
              <li key={s.section}>
                <Link
                  to="/law"
                  search={(now) => ({ ...now, section: s.section, at: undefined })}
                  aria-current={s.section === section ? "page" : undefined}
                  resetScroll={false}
                  data-row
                >
                  <span className="mono">{s.section.replace(/^\d+ CFR /, "")}</span>
                  <span>{s.title}</span>
                  {s.rules[0] && s.rules[0].kind !== "requirement" && (
                    <span className="quiet small">{KIND_WORDS[s.rules[0].kind]}</span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
