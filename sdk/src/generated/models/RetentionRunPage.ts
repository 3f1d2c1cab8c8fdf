/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RetentionRun } from './RetentionRun';
export type RetentionRunPage = {
    data: Array<RetentionRun>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

