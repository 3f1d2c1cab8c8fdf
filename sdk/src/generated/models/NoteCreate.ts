/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NoteVisibility } from './NoteVisibility';
export type NoteCreate = {
    title?: string | null;
    /**
     * Markdown.
     */
    body: string;
    /**
     * The kind of record that the note is about, with entityId.
     */
    entityType?: string;
    entityId?: string;
    /**
     * private: for whoever wrote it alone, not even for Owners.
     */
    visibility?: NoteVisibility;
    pinned?: boolean;
};

