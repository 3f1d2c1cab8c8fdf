/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SearchReindex = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    status: 'running' | 'completed';
    /**
     * Rows that were gone through.
     */
    processed: number;
    /**
     * What it is at.
     */
    atType: string | null;
    finishedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

