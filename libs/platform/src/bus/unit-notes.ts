import type { Fault } from '../errors/fault';

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
}
