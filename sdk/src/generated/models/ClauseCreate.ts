/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClauseRisk } from './ClauseRisk';
export type ClauseCreate = {
    /**
     * By which documents name it.
     */
    key: string;
    title: string;
    text: string;
    category?: string | null;
    /**
     * How much of a concession it is; low unless told.
     */
    risk?: ClauseRisk;
    guidance?: string | null;
};

