/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SearchHit = {
    type: string;
    id: string;
    title: string;
    /**
     * A part of the row’s text around the first match.
     */
    snippet: string;
    /**
     * Matches in the snippet, as offsets in UTF-16 units: what JavaScript’s slice takes.
     */
    highlights: Array<{
        start: number;
        end: number;
    }>;
    href: string;
    archived: boolean;
    deleted: boolean;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

