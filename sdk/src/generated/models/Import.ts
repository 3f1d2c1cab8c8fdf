/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ImportCounts } from './ImportCounts';
import type { ImportDuplicatePolicy } from './ImportDuplicatePolicy';
import type { ImportMode } from './ImportMode';
import type { ImportStatus } from './ImportStatus';
export type Import = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    entityType: string;
    format: 'csv';
    filename: string | null;
    encoding: string | null;
    delimiter: string | null;
    /**
     * The product whose export this is, where it was recognised.
     */
    source: string | null;
    headers: Array<string>;
    /**
     * Header of the file to target field; leave out what is not wanted.
     */
    mapping: Record<string, string>;
    mode: ImportMode;
    matchOn: Array<string>;
    duplicatePolicy: ImportDuplicatePolicy;
    createMissing: boolean;
    status: ImportStatus;
    counts: ImportCounts;
    /**
     * Share of the running phase that is done, 0 to 1.
     */
    progress: number;
    failure: string | null;
    completedAt: string | null;
    revertUntil: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

