/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type UnapplyTagInput = {
    /**
     * The tag, by its name.
     */
    name?: string;
    /**
     * The tag, by its id.
     */
    tagId?: string;
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    entityType: string;
    entityId: string;
};

