/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CustomFieldChoice } from './CustomFieldChoice';
import type { CustomFieldRole } from './CustomFieldRole';
import type { CustomFieldType } from './CustomFieldType';
export type CustomFieldCreate = {
    /**
     * Type of the record, such as deal or file_object: see GET /v1/catalogue.
     */
    entityType: string;
    key: string;
    type: CustomFieldType;
    /**
     * What a reference names.
     */
    referenceType?: string | null;
    label: string;
    /**
     * What a select or multi_select offers.
     */
    options?: Array<CustomFieldChoice> | null;
    /**
     * Asked for whenever somebody creates such a record.
     */
    required?: boolean;
    /**
     * No two records have the same value; for text, number, date, url, email and reference.
     */
    uniqueValues?: boolean;
    /**
     * Who sees and sets it beside the Owner; null: everybody who sees the record.
     */
    visibleRoles?: Array<CustomFieldRole> | null;
    /**
     * What a new record has unless told; null: nothing.
     */
    default?: any;
    position?: number;
};

