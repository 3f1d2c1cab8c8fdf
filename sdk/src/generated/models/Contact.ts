/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContactConsent } from './ContactConsent';
import type { ContactEmail } from './ContactEmail';
import type { CrmAddress } from './CrmAddress';
import type { CrmLifecycleSource } from './CrmLifecycleSource';
export type Contact = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    clientId: string | null;
    firstName?: string | null;
    lastName?: string | null;
    displayName?: string;
    title: string | null;
    primaryEmail?: string | null;
    /**
     * Always with one contact, in lists with include=emails.
     */
    emails?: Array<ContactEmail>;
    phone: string | null;
    address: CrmAddress | null;
    timezone: string | null;
    locale: string | null;
    marketingConsent: ContactConsent;
    consentSource: string | null;
    consentAt: string | null;
    doNotContact: boolean;
    ownerMemberId: string | null;
    isPrimary: boolean;
    custom: Record<string, any> | null;
    mergedIntoId: string | null;
    lifecycleSource: CrmLifecycleSource;
    erasedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

