/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignerRole } from './SignerRole';
export type SignerInput = {
    /**
     * Brings name and e-mail where they are left out.
     */
    contactId?: string | null;
    name?: string;
    email?: string;
    /**
     * signer unless told; cc only gets the signed copy.
     */
    role?: SignerRole;
    /**
     * Place in the list unless told.
     */
    orderNo?: number;
    /**
     * A code by mail is asked for before signing.
     */
    requireCode?: boolean;
};

