/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Tagging = {
    tagId: string;
    name: string;
    entityType: string;
    entityId: string;
    /**
     * False where it was so already.
     */
    changed: boolean;
};

