/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BulkOperation } from './BulkOperation';
export type BulkInput = {
    operations: Array<BulkOperation>;
    /**
     * Whether the first refusal refuses everything; false unless told.
     */
    atomic?: boolean;
};

