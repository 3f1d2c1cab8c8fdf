/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ResolveConflictInput = {
    /**
     * ours: it is pushed again, anew where it was deleted there; theirs: what lies there stands, what was deleted stays so.
     */
    side: 'ours' | 'theirs';
};

