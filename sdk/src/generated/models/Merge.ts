/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MergeEntityType } from './MergeEntityType';
import type { MergeStatus } from './MergeStatus';
export type Merge = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    entityType: MergeEntityType;
    survivorId: string;
    mergedIds: Array<string>;
    /**
     * Field to the row that its value came from, where it was not the survivor.
     */
    fieldChoices: Record<string, string>;
    repointed: Record<string, Record<string, Array<string>>> | null;
    status: MergeStatus;
    undoUntil: string;
    /**
     * Fields edited since the merge, when an undo met them.
     */
    conflicts: Array<string> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

