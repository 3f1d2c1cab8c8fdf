import type { Concurrency } from '../definitions/definition.transitions';
import type { Graph } from '../graph/graph.types';

/**
 * A workflow that every organization has: one literal in a file of its own, listed in `system/index.ts`. It acts as the
 * house. A changed literal is a new version in every organization; runs under way keep theirs. A house test checks each
 * against the catalogue.
 */
export interface SystemWorkflow {
  /** `system.invoice-paid`; never changes */
  key: string;
  name: string;
  description: string;
  concurrency?: Concurrency;
  concurrencyKey?: string;
  maxRunsPerHour?: number;
  graph: Graph;
}

export const defineWorkflow = (workflow: SystemWorkflow): SystemWorkflow => workflow;
