/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ImportRowError } from './ImportRowError';
import type { ImportRowStatus } from './ImportRowStatus';
export type ImportRow = {
    rowNo: number;
    /**
     * Line of the file that the row begins on.
     */
    line: number;
    status: ImportRowStatus;
    /**
     * What committing does with it: create, update or skip.
     */
    action: string | null;
    values: Record<string, string>;
    errors: Array<ImportRowError>;
    entityId: string | null;
};

