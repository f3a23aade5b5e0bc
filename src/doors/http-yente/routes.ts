import { type Desk, listedWorld, readOnlyDesk, today } from "../../operations/index.ts";
import { catalogOf } from "./datasets.ts";
import { adjacent, entity } from "./entities.ts";
import { match, type TopicsOf } from "./match.ts";
import { algorithms } from "./matcher.ts";
import { good, troubled, type YenteRoute } from "./reply.ts";
import { search } from "./search.ts";

/** The routes over a desk, with the topics of its lists; they only read. Whether the service is alive and ready is answered by whoever serves them. */
export function yenteRoutes(writing: Desk, topicsOf: TopicsOf = () => undefined): readonly YenteRoute[] {
  const desk = readOnlyDesk(writing);
  const screening = { operation: "screen", effect: "read" } as const;
  return [
    {
      ...screening,
      shared: true,
      method: "POST",
      path: "/match/{dataset}",
      answer: (asked) => match(desk, topicsOf, asked),
    },
    {
      ...screening,
      shared: true,
      method: "GET",
      path: "/search/{dataset}",
      answer: (asked) => search(desk, topicsOf, asked),
    },
    { ...screening, method: "GET", path: "/entities/{id}", answer: (asked) => entity(desk, topicsOf, asked) },
    {
      ...screening,
      method: "GET",
      path: "/entities/{id}/adjacent",
      answer: (asked) => adjacent(desk, topicsOf, asked),
    },
    {
      ...screening,
      method: "GET",
      path: "/entities/{id}/adjacent/{property}",
      answer: (asked) => adjacent(desk, topicsOf, asked),
    },
    { ...screening, method: "GET", path: "/algorithms", answer: async () => good(algorithms()) },
    {
      ...screening,
      method: "GET",
      path: "/catalog",
      async answer() {
        const world = await listedWorld(desk, today(desk));
        return world.ok ? good(catalogOf(world.value.lists)) : troubled(world.troubles);
      },
    },
  ];
}
