/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CustomFieldChoice } from './CustomFieldChoice';
import type { CustomFieldRole } from './CustomFieldRole';
import type { CustomFieldStatus } from './CustomFieldStatus';
import type { CustomFieldType } from './CustomFieldType';
export type CustomField = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    entityType: string;
    key: string;
    label: string;
    type: CustomFieldType;
    options: Array<CustomFieldChoice> | null;
    referenceType: string | null;
    required: boolean;
    uniqueValues: boolean;
    visibleRoles: Array<CustomFieldRole> | null;
    default: any;
    position: number;
    status: CustomFieldStatus;
    /**
     * What a value must look like.
     */
    jsonSchema: Record<string, any>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

