import type { Catalogue, CommandRunner, FaultDetail, Principal } from '@omni/platform';
import type { Graph } from '../graph/graph.types';
import type { Placed } from '../graph/walk-graph';
import type { Startable } from '../runs/may-start';

/** A workflow that steps can call. */
export interface Callable extends Startable {
  /** keys of those that it calls itself */
  calls: readonly string[];
}

/** What a graph is checked against. */
export interface Ground {
  catalogue: Catalogue;
  commands: Pick<CommandRunner, 'find'>;
  /** whose rights the runs will have; null for the house */
  publisher: Principal | null;
  /** keys of the organization's approval policies; null where they are not known yet (system workflows) */
  policies: ReadonlySet<string> | null;
  /** workflows that can be called, by key; null where they are not known */
  workflows: ReadonlyMap<string, Callable> | null;
  /** key of the workflow itself */
  own: string;
  /** the system workflow that this one was cloned from */
  origin: Graph | null;
}

/** Collects what is wrong, each with the JSON pointer into the graph where it is. */
export class Findings {
  readonly errors: FaultDetail[] = [];

  add(pointer: string, code: string, message: string): void {
    this.errors.push({ pointer, code, message });
  }
}

export interface Checking {
  graph: Graph;
  placed: readonly Placed[];
  ground: Ground;
  findings: Findings;
}
