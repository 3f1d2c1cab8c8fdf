/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Role } from './Role';
export type Permissions = {
    organizationId: string | null;
    role: Role | null;
    moduleGrants: Record<string, string>;
    /**
     * Scopes of the API key that asks; null for people.
     */
    scopes: Array<string> | null;
    resources: Array<{
        module: string;
        resource: string;
        actions: Array<{
            action: string;
            /**
             * On which rows, in words.
             */
            scope: string;
        }>;
        /**
         * Approvals that the role would allow, and what stands in the way now.
         */
        barred: Array<{
            action: string;
            rule: string;
            why: string;
        }>;
        /**
         * Fields that are never shown.
         */
        hidden: Array<string>;
    }>;
};

