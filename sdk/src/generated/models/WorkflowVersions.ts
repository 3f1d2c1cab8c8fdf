/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowVersion } from './WorkflowVersion';
export type WorkflowVersions = {
    data: Array<WorkflowVersion>;
};

