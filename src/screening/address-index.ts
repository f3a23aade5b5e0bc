import { type PlaceCode, placeCode } from "../vocabulary/index.ts";
import { type AddressParts, addressParts } from "./address-parts.ts";

/** An address of a listed party, under a key of the caller's. */
export interface ListedAddress {
  readonly id: number;
  readonly text: string;
  readonly country: PlaceCode | undefined;
}

/** How near a listed party is by its address; nearest first. */
export const NEARNESS = ["unit", "floor", "building"] as const;
export type Nearness = (typeof NEARNESS)[number];

/** A listed party that has its address in the same building. */
export interface Neighbour {
  readonly id: number;
  readonly nearness: Nearness;
  /** What is shared, for a reader: `floor 5 of fa yuen commercial building`. */
  readonly what: string;
  readonly address: string;
}

/** Addresses of listed parties, found by building. */
export interface AddressIndex {
  /**
   * Parties in the same building, each once, at its nearest; nearest first, then in the order of the list. Where no country
   * is stated, and none is written at the end of the address, every country is looked through, and then the town must agree.
   */
  neighbours(address: string, country: PlaceCode | undefined): Neighbour[];
  readonly size: number;
}

interface Place {
  readonly id: number;
  readonly text: string;
  readonly parts: AddressParts;
}

/** Takes the addresses apart and files them by building and by street with number, country by country. */
export function buildAddressIndex(addresses: Iterable<ListedAddress>): AddressIndex {
  const places = new Map<string, Place[]>();
  const everywhere = new Set<string>();
  for (const { id, text, country } of addresses) {
    everywhere.add(country ?? NOWHERE);
    const place = { id, text, parts: addressParts(text) };
    for (const key of keysOf(place.parts, country)) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [place]);
      else list.push(place);
    }
  }
  return {
    size: places.size,
    neighbours(address, country) {
      const parts = addressParts(address);
      const best = new Map<number, Neighbour>();
      const stated = country ?? writtenCountry(address);
      for (const where of stated === undefined ? everywhere : [stated, NOWHERE])
        for (const place of keysOf(parts, where).flatMap((key) => places.get(key) ?? [])) {
          if (!(where === stated ? sameTown(parts, place.parts) : surelySameTown(parts, place.parts))) continue;
          const found = neighbourOf(parts, place);
          const known = best.get(place.id);
          if (known === undefined || rank(found) < rank(known)) best.set(place.id, found);
        }
      return [...best.values()].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
    },
  };
}

const rank = ({ nearness }: Neighbour): number => NEARNESS.indexOf(nearness);

/** Where an address of unknown country is filed. */
const NOWHERE = "?";

/** The country that an address names in its last words. */
function writtenCountry(address: string): PlaceCode | undefined {
  const last = address.split(/[,;]/).at(-1)?.trim() ?? "";
  // Two letters may be a part of a country as well.
  return /^[A-Za-z]{2}$/.test(last) ? undefined : placeCode(last);
}

function keysOf({ building, street }: AddressParts, country: PlaceCode | undefined): string[] {
  const place = country ?? NOWHERE;
  return [...(building ? [`${place} house ${building}`] : []), ...(street ? [`${place} street ${street}`] : [])];
}

/**
 * Two addresses under one key may stand in different towns: they must share a word of district or city, or both building
 * and street, or one of them says nothing of its town. Two different buildings of one street number are two buildings.
 */
function sameTown(a: AddressParts, b: AddressParts): boolean {
  if (a.building !== undefined && b.building !== undefined && a.building !== b.building) return false;
  if (a.building !== undefined && a.building === b.building && a.street !== undefined && a.street === b.street)
    return true;
  if (a.town.length === 0 || b.town.length === 0) return true;
  return a.town.some((word) => b.town.includes(word));
}

/** The same, where the country is not known on one side: silence about the town is then no agreement. */
function surelySameTown(a: AddressParts, b: AddressParts): boolean {
  const sameHouse = a.building !== undefined && a.building === b.building && a.street !== undefined;
  if (sameHouse && a.street === b.street) return true;
  return sameTown(a, b) && a.town.some((word) => b.town.includes(word));
}

function neighbourOf(asked: AddressParts, { id, text, parts }: Place): Neighbour {
  const house = asked.building ?? parts.building ?? asked.street ?? parts.street ?? "";
  const sameFloor = asked.floor !== undefined && asked.floor === parts.floor;
  const floorsDiffer = asked.floor !== undefined && parts.floor !== undefined && !sameFloor;
  const sameUnit = asked.unit !== undefined && asked.unit === parts.unit && !floorsDiffer;
  if (sameUnit) {
    const floor = sameFloor ? `, floor ${asked.floor},` : "";
    return { id, nearness: "unit", what: `unit ${asked.unit}${floor} of ${house}`, address: text };
  }
  if (sameFloor) return { id, nearness: "floor", what: `floor ${asked.floor} of ${house}`, address: text };
  return { id, nearness: "building", what: house, address: text };
}
