import type { Order } from "../book/index.ts";
import type { PlaceCode } from "../vocabulary/index.ts";
import type { Finding } from "./finding.ts";
import type { Inquiry, Question } from "./inquiry.ts";
import { type OrderDesk, type OrderQuestion, questionOf } from "./order-question.ts";
import { requirementsOf } from "./requirements.ts";

/** What the law says to every order of one class, as things stand and under the proposal. */
export interface ClassAnswer {
  readonly question: Question;
  readonly before: Finding | undefined;
  readonly after: Finding;
  /** There is a before, and the two say different things. */
  readonly changed: boolean;
}

/** Orders sorted into classes that are alike for the law; each class is asked about once, by its first order. */
export interface OrderClasses {
  answerTo(order: Order): ClassAnswer;
  /** Classes so far. */
  readonly count: number;
}

/** Opens the classes of a question: one desk for the world proposed, and one for the world as it stands where both are asked. */
export function orderClasses(inquiry: Inquiry, after: OrderDesk, before: OrderDesk | undefined): OrderClasses {
  const answers = new Map<string, ClassAnswer>();
  const kindOf = partyKinds(after, before);
  const nameOf = (productId: string) => after.book.products.get(productId)?.name ?? "";
  const keyOf = (o: Order): string => {
    const user = o.endUserId === o.customerId ? "" : kindOf.customer(o.endUserId);
    const way = o.intermediate === undefined ? "" : kindOf.onTheWay(o.intermediate, o.shipTo);
    const use = after.tells.use(nameOf(o.productId), o.endUse ?? "");
    const amount = after.tells.amountClass(o.amountCents / 100);
    return `${o.productId}\n${kindOf.customer(o.customerId)} ${user} ${way} ${o.endUserCountry} ${o.shipFrom ?? ""} ${amount}\n${use}`;
  };
  return {
    get count() {
      return answers.size;
    },
    answerTo(order) {
      const key = keyOf(order);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const made = answerFor(order, inquiry, after, before);
      answers.set(key, made);
      return made;
    },
  };
}

function answerFor(order: Order, inquiry: Inquiry, after: OrderDesk, before: OrderDesk | undefined): ClassAnswer {
  const { question, finding } = settle(questionOf(order, after), inquiry);
  const stood = before && settle(questionOf(order, before), inquiry).finding;
  return { question, before: stood, after: finding, changed: stood !== undefined && differ(stood, finding) };
}

/** Parties that are alike on both desks, by number. */
function partyKinds(after: OrderDesk, before: OrderDesk | undefined) {
  const numbers = new Map<string, number>();
  const numberOf = (seen: (desk: OrderDesk) => { readonly signature: string }): number => {
    const signature = `${seen(after).signature}\n${before ? seen(before).signature : ""}`;
    const number = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, number);
    return number;
  };
  const known = new Map<string, number>();
  const once = (key: string, number: () => number): number => {
    const found = known.get(key) ?? number();
    known.set(key, found);
    return found;
  };
  return {
    customer: (id: string) => once(id, () => numberOf((desk) => desk.customer(id))),
    onTheWay: (name: string, to: PlaceCode) =>
      once(`${to}\n${name}`, () => numberOf((desk) => desk.intermediate(name, to))),
  };
}

/** Where U.S. content is known only between two bounds and both give the same answer, that is the answer. */
function settle({ exact, between }: OrderQuestion, inquiry: Inquiry): { question: Question; finding: Finding } {
  if (between !== undefined) {
    const [low, high] = [inquiry.ask(between[0]), inquiry.ask(between[1])];
    if (!differ(low, high)) return { question: between[1], finding: high };
  }
  return { question: exact, finding: inquiry.ask(exact) };
}

/** Do two findings say different things? */
function differ(a: Finding, b: Finding): boolean {
  return a !== b && told(a) !== told(b);
}

const tellings = new WeakMap<Finding, string>();

/** What a finding says, in one text. */
function told(f: Finding): string {
  const known = tellings.get(f);
  if (known !== undefined) return known;
  const policies = f.reviewPolicy.map((p) => p.words);
  const said = JSON.stringify([f.outcome, requirementsOf(f), f.open, f.candidates, f.redFlags, policies]);
  tellings.set(f, said);
  return said;
}
