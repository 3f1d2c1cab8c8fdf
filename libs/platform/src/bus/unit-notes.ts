import type { AnyResource } from '../catalogue/resource';
import type { Fault } from '../errors/fault';
import type { Action } from '../policy/access';

/** The command's resource and the ability that it needs. */
export interface Guard {
  resource: AnyResource;
  needs: Action;
}

/** What a handler may leave for audit and for the answer beyond the rows it changed. */
export interface UnitNotes {
  /** the entity that the audit row names, where it is not the first one touched */
  subject?: { type: string; id: string };
  /** what the caller is told instead of an answer, though the changes stay */
  refusal?: Fault;
  /** organizations in which somebody's rights changed */
  rightsChanged?: Set<string>;
  /** errands were put on the list: somebody should look for them at once */
  enlisted?: boolean;
  /** the answer is a row that was there before (`Prefer: return-existing`): 200 instead of 201 */
  existing?: boolean;
  /** machinery that moved its own rows: they are the log of it, so no audit row tells it again */
  unaudited?: boolean;
}

/** What a branch left behind that concerns the whole transaction. Its subject and refusal are its own. */
export function mergeNotes(into: UnitNotes, from: UnitNotes): void {
  if (from.enlisted) into.enlisted = true;
  for (const id of from.rightsChanged ?? []) (into.rightsChanged ??= new Set()).add(id);
}
