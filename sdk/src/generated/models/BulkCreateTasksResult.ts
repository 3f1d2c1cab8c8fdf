/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Task } from './Task';
export type BulkCreateTasksResult = {
    data: Array<{
        index: number;
        status: number;
        id: string | null;
        error: {
            code: string;
            detail: string;
            errors: Array<{
                pointer: string;
                code: string;
                message: string;
            }>;
        } | null;
        row: Task | null;
    }>;
    succeeded: number;
    failed: number;
};

