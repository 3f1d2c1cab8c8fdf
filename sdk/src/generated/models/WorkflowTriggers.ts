/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowTrigger } from './WorkflowTrigger';
export type WorkflowTriggers = {
    data: Array<WorkflowTrigger>;
};

