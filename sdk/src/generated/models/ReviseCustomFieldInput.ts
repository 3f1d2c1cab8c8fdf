/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CustomFieldChoice } from './CustomFieldChoice';
export type ReviseCustomFieldInput = {
    label?: string;
    /**
     * What a select or multi_select offers.
     */
    options?: Array<CustomFieldChoice> | null;
    /**
     * Asked for whenever somebody creates such a record.
     */
    required?: boolean;
    /**
     * What a new record has unless told; null: nothing.
     */
    default?: any;
    position?: number;
};

