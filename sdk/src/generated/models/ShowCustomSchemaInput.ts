/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ShowCustomSchemaInput = {
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    entityType: string;
};

