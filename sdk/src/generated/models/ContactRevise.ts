/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContactConsent } from './ContactConsent';
import type { ContactEmailInput } from './ContactEmailInput';
import type { CrmAddress } from './CrmAddress';
export type ContactRevise = {
    clientId?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    /**
     * Job title.
     */
    title?: string | null;
    /**
     * Where mail goes; added to the addresses when it is not among them.
     */
    primaryEmail?: string | null;
    /**
     * All addresses of the contact; on revise they replace the ones before.
     */
    emails?: Array<ContactEmailInput>;
    phone?: string | null;
    address?: CrmAddress | null;
    /**
     * IANA time zone name
     */
    timezone?: string | null;
    locale?: string | null;
    marketingConsent?: ContactConsent;
    /**
     * Where the consent was given, such as a form or a call.
     */
    consentSource?: string | null;
    /**
     * A moment by RFC 3339
     */
    consentAt?: string | null;
    doNotContact?: boolean;
    ownerMemberId?: string | null;
    /**
     * The client's first person; the one before steps back.
     */
    isPrimary?: boolean;
    custom?: Record<string, any> | null;
};

