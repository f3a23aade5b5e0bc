import { assessOne, type Desk, today } from "../../operations/index.ts";

/**
 * Asks one question that nobody needs the answer of, so that the name index and the rules of the day are ready before the
 * first person asks. Keeps nothing. A trouble here would be the first person's too, who will be told it.
 */
export async function warmUp(desk: Desk): Promise<void> {
  const party = { name: "Example Trading Company", role: "end_user", country: "DE" };
  const question = {
    asOf: today(desk),
    transaction: "export",
    item: { eccn: "EAR99", origin: "US" },
    parties: [party],
    destination: "DE",
  };
  await assessOne(desk, question, { screen: true, record: false });
}
