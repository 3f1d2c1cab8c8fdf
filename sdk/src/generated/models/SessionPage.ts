/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Session } from './Session';
export type SessionPage = {
    data: Array<Session>;
    nextCursor: string | null;
};

