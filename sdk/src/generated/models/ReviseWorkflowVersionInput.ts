/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowGraph } from './WorkflowGraph';
export type ReviseWorkflowVersionInput = {
    graph?: WorkflowGraph;
    note?: string | null;
};

