/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LinkRelation } from './LinkRelation';
export type ListLinksInput = {
    /**
     * A record as type:id, such as project:0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11.
     */
    from?: string;
    /**
     * A record as type:id, such as project:0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11.
     */
    to?: string;
    /**
     * A record as type:id, whichever end it is.
     */
    of?: string;
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    fromType?: string;
    fromId?: string;
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    toType?: string;
    toId?: string;
    /**
     * How the one has to do with the other: a file is the attachment of a project.
     */
    relation?: LinkRelation;
    limit?: number;
    cursor?: string;
};

