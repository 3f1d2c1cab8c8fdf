/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type UndoMergeInput = {
    /**
     * Give merged fields back though they were edited since.
     */
    force?: boolean;
};

