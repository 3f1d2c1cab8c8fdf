/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RetentionPolicy } from './RetentionPolicy';
export type RetentionPolicyPage = {
    data: Array<RetentionPolicy>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

