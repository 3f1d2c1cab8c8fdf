/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Event } from './Event';
export type EventPage = {
    data: Array<Event>;
    nextCursor: string | null;
    total?: number;
};

