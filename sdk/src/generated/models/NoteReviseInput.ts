/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NoteVisibility } from './NoteVisibility';
export type NoteReviseInput = {
    title?: string | null;
    /**
     * Markdown.
     */
    body?: string;
    /**
     * private: for whoever wrote it alone, not even for Owners.
     */
    visibility?: NoteVisibility;
    pinned?: boolean;
};

