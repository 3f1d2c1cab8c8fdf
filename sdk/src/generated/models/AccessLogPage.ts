/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AccessLogEntry } from './AccessLogEntry';
export type AccessLogPage = {
    data: Array<AccessLogEntry>;
    nextCursor: string | null;
    total?: number;
};

