/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MergeField } from './MergeField';
import type { MessagePurpose } from './MessagePurpose';
export type ReviseMessageTemplateInput = {
    name?: string;
    subject?: string;
    description?: string | null;
    purpose?: MessagePurpose;
    bodyText?: string | null;
    bodyHtml?: string | null;
    mergeFields?: Array<MergeField>;
};

