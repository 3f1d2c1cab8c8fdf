/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Change } from './Change';
export type Changes = {
    data: Array<Change>;
    /**
     * Where to go on, now or later; the same when nothing happened.
     */
    nextCursor: string;
    /**
     * Whether more is there already.
     */
    more: boolean;
};

