/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type EventCatalogue = {
    data: Array<{
        type: string;
        version: number;
        module: string;
        summary: string;
        /**
         * Whether clients may see it on their timeline.
         */
        visibility: 'internal' | 'client';
        /**
         * JSON Schema, draft 2020-12.
         */
        schema: Record<string, any>;
        sample: Record<string, any>;
    }>;
};

