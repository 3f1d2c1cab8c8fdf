/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CrmAddress } from './CrmAddress';
export type OwnContactRevise = {
    firstName?: string | null;
    lastName?: string | null;
    phone?: string | null;
    address?: CrmAddress | null;
    /**
     * IANA time zone name
     */
    timezone?: string | null;
    locale?: string | null;
};

