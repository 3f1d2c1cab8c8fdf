/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BulkFault } from './BulkFault';
export type BulkOutcome = {
    data: Array<{
        index: number;
        /**
         * The status that the single request would have had.
         */
        status: number;
        id: string | null;
        version: number | null;
        error: BulkFault | null;
    }>;
    succeeded: number;
    failed: number;
};

