/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Catalogue = {
    modules: Array<{
        name: string;
        summary: string;
    }>;
    resources: Array<{
        name: string;
        type: string;
        module: string;
        summary: string;
        kind: 'record' | 'aggregate';
        path: string;
        /**
         * What the asker may do to some of its rows.
         */
        may: Array<string>;
        /**
         * Fields that the asker never sees.
         */
        hidden: Array<string>;
        contracts: {
            /**
             * JSON Schema, draft 2020-12.
             */
            create: Record<string, any> | null;
            /**
             * JSON Schema, draft 2020-12.
             */
            revise: Record<string, any> | null;
            /**
             * JSON Schema, draft 2020-12.
             */
            view: Record<string, any>;
        };
        list: {
            filter: Array<string>;
            sort: Array<string>;
            include: Array<string>;
            searchable: boolean;
        };
        /**
         * Files from other systems bring such rows in: POST /v1/imports.
         */
        importable: boolean;
        softDelete: boolean;
        history: boolean;
        ifMatch: 'required' | 'optional';
    }>;
    commands: Array<{
        name: string;
        summary: string;
        resource: string;
        needs: string;
        allowed: boolean;
        effect: 'reversible' | 'compensatable' | 'irreversible';
        undoneBy: string | null;
        /**
         * JSON Schema, draft 2020-12.
         */
        input: Record<string, any>;
        /**
         * JSON Schema, draft 2020-12.
         */
        output: Record<string, any>;
    }>;
    events: Array<{
        type: string;
        version: number;
        module: string;
        summary: string;
        visibility: 'internal' | 'client';
    }>;
    metrics: Array<{
        key: string;
        name: string;
        summary: string;
        module: string;
        unit: string;
        dimensions: Array<string>;
        allowed: boolean;
    }>;
};

