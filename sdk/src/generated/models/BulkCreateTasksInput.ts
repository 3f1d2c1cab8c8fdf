/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaskCreate } from './TaskCreate';
export type BulkCreateTasksInput = {
    /**
     * All or none; false unless told.
     */
    atomic?: boolean;
    items: Array<(TaskCreate | Record<string, any>)>;
};

