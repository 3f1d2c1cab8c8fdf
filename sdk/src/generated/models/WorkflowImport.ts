/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowGraph } from './WorkflowGraph';
export type WorkflowImport = {
    format: 'omnibusiness.workflow/1';
    /**
     * Its name for other workflows; never changes.
     */
    key: string;
    name: string;
    description?: string | null;
    /**
     * What becomes of a start while another run is under way: it runs beside, is skipped, or waits.
     */
    concurrency?: 'allow' | 'skip_if_running' | 'queue';
    /**
     * JSONata over event and input: only runs of the same value are in each other’s way.
     */
    concurrencyKey?: string | null;
    /**
     * Further starts wait.
     */
    maxRunsPerHour?: number | null;
    clonedFromKey?: string | null;
    versionNo?: number | null;
    sha256?: string;
    graph: WorkflowGraph;
};

