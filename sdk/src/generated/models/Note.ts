/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NoteVisibility } from './NoteVisibility';
export type Note = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    title: string | null;
    body: string;
    entityType: string | null;
    entityId: string | null;
    authorMemberId: string;
    /**
     * private: for whoever wrote it alone, not even for Owners.
     */
    visibility: NoteVisibility;
    pinned: boolean;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

