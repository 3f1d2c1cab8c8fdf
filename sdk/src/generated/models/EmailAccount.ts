/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EmailAccountStatus } from './EmailAccountStatus';
import type { EmailProvider } from './EmailProvider';
import type { MailServerSecurity } from './MailServerSecurity';
export type EmailAccount = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    address: string;
    displayName: string | null;
    provider: EmailProvider;
    connectionId: string | null;
    ownerMemberId: string | null;
    isShared: boolean;
    status: EmailAccountStatus;
    imap: {
        host: string;
        port: number;
        security: MailServerSecurity;
        user: string | null;
        folder: string | null;
        sentFolder: string | null;
    } | null;
    smtp: {
        host: string;
        port: number;
        security: MailServerSecurity;
        user: string | null;
    } | null;
    matchRules: {
        knownContactsOnly: boolean;
        ignoreAddresses: Array<string>;
        ignoreDomains: Array<string>;
    };
    syncFrom: string;
    /**
     * When the mailbox was last read further.
     */
    cursorMovedAt: string | null;
    /**
     * Seconds since the cursor moved, in the answer for one account alone.
     */
    cursorAgeSeconds?: number | null;
    lastSyncedAt: string | null;
    lastError: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

