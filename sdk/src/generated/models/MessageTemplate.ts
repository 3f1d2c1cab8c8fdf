/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MergeField } from './MergeField';
import type { MessagePurpose } from './MessagePurpose';
export type MessageTemplate = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    description: string | null;
    purpose: MessagePurpose;
    subject: string;
    bodyText: string | null;
    bodyHtml: string | null;
    mergeFields: Array<MergeField>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

