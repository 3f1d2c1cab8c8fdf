/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Deal } from './Deal';
export type DealPage = {
    data: Array<Deal>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

