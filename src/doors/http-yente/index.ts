/**
 * The door for clients of OpenSanctions' public API (yente): matching by example, search, entities, catalog, in the
 * shapes that those clients read, over our own lists and matching. A client changes only its address. Lists are told as
 * datasets; what is not loaded is said, never answered as nothing found.
 */
export type { YenteReply, YenteRequest, YenteRoute } from "./reply.ts";
export { yenteRoutes } from "./routes.ts";
