/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerSyncStatus } from './LedgerSyncStatus';
/**
 * A document lies in the accountant's ledger as it is here.
 */
export type LedgerSyncPushedEvent = {
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
    type: 'ledger_sync.pushed';
    data: {
        ledgerSyncId: string;
        integrationId: string;
        documentType: 'client_company' | 'vendor' | 'product' | 'ledger_account' | 'tax_rate' | 'invoice' | 'credit_note' | 'payment' | 'bill';
        documentId: string;
        invoiceId: string | null;
        billId: string | null;
        paymentId: string | null;
        clientId: string | null;
        vendorId: string | null;
        engagementId: string | null;
        projectId: string | null;
        label: string | null;
        status: LedgerSyncStatus;
        externalId: string | null;
        /**
         * It lay there like this already.
         */
        unchanged: boolean;
    };
};

