/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContactConsent } from './ContactConsent';
/**
 * What a contact agreed to changed: every sending path must honour it.
 */
export type ContactConsentChangedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'contact.consent_changed';
    data: {
        id: string;
        clientId: string | null;
        marketingConsent: ContactConsent;
        doNotContact: boolean;
        consentSource: string | null;
        consentAt: string | null;
    };
};

