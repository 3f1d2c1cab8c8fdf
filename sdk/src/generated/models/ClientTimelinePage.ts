/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientTimelineEntry } from './ClientTimelineEntry';
export type ClientTimelinePage = {
    data: Array<ClientTimelineEntry>;
    nextCursor: string | null;
    total?: number;
};

