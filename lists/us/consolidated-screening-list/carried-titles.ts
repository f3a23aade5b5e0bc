import type { ListId } from "../../../src/vocabulary/index.ts";

/** Official titles of the lists that the consolidated list repeats, and what people call them. */
export const CARRIED: readonly {
  readonly id: ListId;
  readonly title: string;
  readonly alsoCalled: readonly string[];
}[] = [
  { id: "us/bis-entity-list", title: "Entity List", alsoCalled: ["EL"] },
  {
    id: "us/bis-denied-persons",
    title: "Denied Persons List",
    alsoCalled: ["BIS Denied Persons List", "DPL", "Denied Persons"],
  },
  {
    id: "us/bis-unverified",
    title: "Unverified List",
    alsoCalled: ["BIS Unverified List", "UVL", "Unverified List (Supplement No. 6 to Part 744)"],
  },
  {
    id: "us/bis-military-end-user",
    title: "Military End-User List",
    alsoCalled: ["BIS MEU List", "MEU List", "MEU", "BIS Military End User List", "Military End User (MEU) List"],
  },
  {
    id: "us/ddtc-itar-debarred",
    title: "ITAR Debarred Parties",
    alsoCalled: ["DTC", "DDTC Debarred", "AECA Debarred List", "ITAR Debarred"],
  },
  {
    id: "us/state-nonproliferation",
    title: "Nonproliferation Sanctions",
    alsoCalled: ["ISN", "State ISN", "Nonproliferation Sanctions (ISN)"],
  },
  {
    id: "us/ofac-sdn",
    title: "Specially Designated Nationals and Blocked Persons List",
    alsoCalled: ["OFAC SDN", "SDN", "SDN List", "OFAC SDN List", "Specially Designated Nationals"],
  },
  { id: "us/ofac-ssi", title: "Sectoral Sanctions Identifications List", alsoCalled: ["SSI", "OFAC SSI", "SSI List"] },
  { id: "us/ofac-fse", title: "Foreign Sanctions Evaders List", alsoCalled: ["FSE", "OFAC FSE"] },
  { id: "us/ofac-plc", title: "Palestinian Legislative Council List", alsoCalled: ["PLC", "OFAC PLC"] },
  {
    id: "us/ofac-capta",
    title: "List of Foreign Financial Institutions Subject to Correspondent or Payable-Through Account Sanctions",
    alsoCalled: ["CAP", "CAPTA", "OFAC CAPTA"],
  },
  {
    id: "us/ofac-ns-cmic",
    title: "Non-SDN Chinese Military-Industrial Complex Companies List",
    alsoCalled: ["CMIC", "NS-CMIC", "OFAC NS-CMIC"],
  },
  { id: "us/ofac-ns-mbs", title: "Non-SDN Menu-Based Sanctions List", alsoCalled: ["NS-MBS", "OFAC NS-MBS"] },
];
