/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ImportDuplicatePolicy } from './ImportDuplicatePolicy';
import type { ImportMode } from './ImportMode';
export type ReviseImportInput = {
    filename?: string | null;
    mode?: ImportMode;
    /**
     * Fields by which a row is known already, best first.
     */
    matchOn?: Array<string>;
    /**
     * What to do with a row that is known already.
     */
    duplicatePolicy?: ImportDuplicatePolicy;
    /**
     * Create what a reference names and nobody knows, such as the client of a contact. It stays when the import is taken back.
     */
    createMissing?: boolean;
    /**
     * Header of the file to target field; leave out what is not wanted.
     */
    mapping?: Record<string, string>;
};

