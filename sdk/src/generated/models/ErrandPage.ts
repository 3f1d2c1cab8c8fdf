/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Errand } from './Errand';
export type ErrandPage = {
    data: Array<Errand>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

