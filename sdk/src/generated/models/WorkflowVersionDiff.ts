/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowStepChange } from './WorkflowStepChange';
export type WorkflowVersionDiff = {
    from: number;
    to: number;
    same: boolean;
    steps: Array<WorkflowStepChange>;
    triggers: Array<WorkflowStepChange>;
    settings: Array<{
        field: string;
        before: any;
        after: any;
    }>;
};

