import { canonicalJson, sha256 } from '@omni/platform';
import type { Graph } from './graph.types';

/** Names a graph by its content, whatever the order of its properties. */
export const graphHash = (graph: Graph): string => sha256(canonicalJson(graph));
