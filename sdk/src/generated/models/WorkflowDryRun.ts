/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowDryRunStep } from './WorkflowDryRunStep';
export type WorkflowDryRun = {
    versionNo: number;
    sha256: string;
    at: string;
    eventId: string | null;
    /**
     * The trigger that this event fires; null when none does.
     */
    trigger: string | null;
    result: 'filtered' | 'completed' | 'failed';
    reason: string | null;
    steps: Array<WorkflowDryRunStep>;
    output: any;
};

