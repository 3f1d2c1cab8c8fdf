/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MergeContactsInput = {
    /**
     * Rows that go into this one.
     */
    mergedIds: Array<string>;
    /**
     * Field to the id of the row whose value wins. Otherwise the survivor's own value stays, and the newest other one fills a gap.
     */
    fieldChoices?: Record<string, string>;
};

