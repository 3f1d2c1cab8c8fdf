/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LinkRelation } from './LinkRelation';
export type Link = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    fromType: string;
    fromId: string;
    toType: string;
    toId: string;
    /**
     * How the one has to do with the other: a file is the attachment of a project.
     */
    relation: LinkRelation;
    note: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

