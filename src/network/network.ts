import { DomainError } from "../core/error.js";
import type { Id } from "../core/id.js";
import { quote } from "../core/quote.js";
import type { NetworkErrorCode } from "./errors.js";
import type { Assignment, Region, Secretary, Site, Team, Venue } from "./model.js";

/** A task of a team, with the team. */
export interface TeamTask extends Assignment {
  readonly team: Team;
}

/** A sound network, arranged for questions; lists are sorted by id, offices and tasks by day. */
export interface NetworkIndex {
  readonly regions: ReadonlyMap<Id, Region>;
  readonly sites: ReadonlyMap<Id, Site>;
  /** Regions that are ever directly below a region. */
  readonly regionsBelow: ReadonlyMap<Id, readonly Region[]>;
  /** Sites that ever stand in a region itself. */
  readonly sitesIn: ReadonlyMap<Id, readonly Site[]>;
  readonly secretariesOf: ReadonlyMap<Id, readonly Secretary[]>;
  readonly venuesOf: ReadonlyMap<Id, readonly Venue[]>;
  readonly teamsOf: ReadonlyMap<Id, readonly Team[]>;
  readonly tasksAt: ReadonlyMap<Id, readonly TeamTask[]>;
  /** Regions that came from a region. */
  readonly regionsFrom: ReadonlyMap<Id, readonly Region[]>;
  /** Sites that came from a site. */
  readonly sitesFrom: ReadonlyMap<Id, readonly Site[]>;
}

// Bound inside the class, which alone can look into a network or make one.
let open: (network: Network) => NetworkIndex;
let make: (index: NetworkIndex) => Network;

/** What the constructor asks for: it can be reached through a network, but not called. */
const ours = Symbol("network");

/**
 * A checked network, made by `openNetwork` and asked by functions.
 *
 * It has no fields of its own: what it holds cannot be changed, and questions do not search for it.
 */
class Network {
  readonly #index: NetworkIndex;

  private constructor(index: NetworkIndex, key: symbol) {
    if (key !== ours) throw notOpened(index);
    this.#index = index;
    Object.freeze(this);
  }

  static {
    make = (index) => new Network(index, ours);
    open = (network) => {
      if (typeof network !== "object" || network === null || !(#index in network)) {
        throw notOpened(network);
      }
      return network.#index;
    };
  }
}

export type { Network };

/** Makes a network of a sound index. */
export function networkOf(index: NetworkIndex): Network {
  return make(index);
}

/**
 * Looks into a network.
 *
 * @throws {@link DomainError} `network/not-opened` when it is not a network of this library.
 */
export function indexOf(network: Network): NetworkIndex {
  return open(network);
}

const notOpened = (value: unknown): DomainError =>
  new DomainError<NetworkErrorCode>(
    "network/not-opened",
    `${quote(value)} is not an opened network. Hand over what openNetwork returns.`,
  );
