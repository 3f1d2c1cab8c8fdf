/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TimelineEntry } from './TimelineEntry';
export type ActivityPage = {
    data: Array<TimelineEntry>;
    nextCursor: string | null;
    total?: number;
};

