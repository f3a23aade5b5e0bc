import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ControlListTree, controlTreeQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { useSettledText } from "../frame/settled-text.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { ControlEntries } from "./control-entries.tsx";
import { ControlEntryPage } from "./control-entry.tsx";
import { LawTabs } from "./law-tabs.tsx";
import { TextMarkLine } from "./text-mark.tsx";
import "./law.css";
import "./control-list.css";

/** The Commerce Control List: by category and group, by words or number, entry by entry. */
export function ControlListScreen() {
  const { code } = useSearch({ from: "/law/control-list" });
  return (
    <>
      <LawTabs />
      {code === undefined ? <Index /> : <ControlEntryPage code={code} />}
    </>
  );
}

function Index() {
  const { asOf } = useAsOf();
  const { find = "", group } = useSearch({ from: "/law/control-list" });
  const navigate = useNavigate({ from: "/law/control-list" });
  const { data, error } = useQuery(controlTreeQuery(asOf));
  const { typed, setTyped } = useSettledText(
    find,
    (words) =>
      void navigate({
        to: "/law/control-list",
        search: (now) => ({ ...now, find: words || undefined }),
        replace: true,
      }),
  );
  return (
    <>
      <div className="screen-head">
        <h1>Control list</h1>
        <p className="lead">
          Every entry as it is read here: reasons for control with their columns, paragraphs, exception lines. What
          stands on no entry is EAR99. A person classifies.
        </p>
      </div>
      <search>
        <label className="unseen" htmlFor="entry-find">
          Find an entry by number or by words for the item
        </label>
        <input
          id="entry-find"
          data-search
          className="input law-find"
          placeholder="A number, or words for the item"
          autoComplete="off"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
      </search>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the list …" />}
      {find.trim().length >= 2 ? <ControlEntries words={find} /> : data && <Categories tree={data} group={group} />}
      {data && <TextMarkLine mark={data} asOf={asOf} />}
    </>
  );
}

const GROUPS = ["A", "B", "C", "D", "E"];

function Categories({ tree, group }: { readonly tree: ControlListTree; readonly group: string | undefined }) {
  const open = tree.categories.find((c) => c.category === group?.[0]);
  const titles = new Map(tree.categories.flatMap((c) => c.groups.map((g) => [g.group, g.title] as const)));
  return (
    <>
      <TableBox>
        <table className="categories">
          <caption>Entries by category and product group; a number opens its entries</caption>
          <thead>
            <tr>
              <th scope="col">Category</th>
              {GROUPS.map((g) => (
                <th key={g} scope="col">
                  <span className="mono">{g}</span> {titles.get(g)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tree.categories.map((c) => (
              <tr key={c.category}>
                <th scope="row">
                  <span className="mono">{c.category}</span> {c.title}
                </th>
                {GROUPS.map((g) => {
                  const of = c.groups.find((x) => x.group === g);
                  const here = `${c.category}${g}`;
                  return (
                    <td key={g}>
                      {of && (
                        <Link
                          to="/law/control-list"
                          search={(now) => ({ ...now, group: here })}
                          resetScroll={false}
                          aria-current={group === here ? "true" : undefined}
                          aria-label={`${c.title}, ${of.title}: ${counted(of.entries.length, "entry", "entries")}`}
                          data-row
                        >
                          {of.entries.length}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {open?.groups
        .filter((g) => g.group === group?.[1])
        .map((g) => (
          <section key={g.group} className="block">
            <h2>
              {open.title}: {g.title.toLowerCase()}
            </h2>
            <ul className="entries-of">
              {g.entries.map((e) => (
                <li key={e.code}>
                  <Link to="/law/control-list" search={{ code: e.code }} className="mono" data-row>
                    {e.code}
                  </Link>
                  <span>{e.title}</span>
                  <span className="quiet small">{e.reasons.join(" ") || "see the entry"}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
