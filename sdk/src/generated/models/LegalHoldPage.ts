/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LegalHold } from './LegalHold';
export type LegalHoldPage = {
    data: Array<LegalHold>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

