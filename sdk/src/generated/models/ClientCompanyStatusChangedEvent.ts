/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientCompanyStatus } from './ClientCompanyStatus';
/**
 * A client moved between prospect, active, inactive and former.
 */
export type ClientCompanyStatusChangedEvent = {
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
    type: 'client_company.status_changed';
    data: {
        id: string;
        from: ClientCompanyStatus;
        to: ClientCompanyStatus;
        reason: string | null;
    };
};

