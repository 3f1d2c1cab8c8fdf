/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LinkRelation } from './LinkRelation';
export type LinkCreate = {
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    fromType: string;
    fromId: string;
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    toType: string;
    toId: string;
    /**
     * How the one has to do with the other: a file is the attachment of a project.
     */
    relation?: LinkRelation;
    note?: string | null;
};

