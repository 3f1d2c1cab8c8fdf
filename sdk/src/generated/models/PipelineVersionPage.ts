/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Pipeline } from './Pipeline';
export type PipelineVersionPage = {
    data: Array<{
        version: number;
        validFrom: string;
        changedFields: Array<string>;
        actorKind: string;
        actorId: string | null;
        requestId: string | null;
        row: Pipeline;
    }>;
    nextCursor: string | null;
};

