/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EmailMatchRules } from './EmailMatchRules';
import type { ImapServer } from './ImapServer';
import type { SmtpServer } from './SmtpServer';
export type EmailAccountConnect = {
    address: string;
    provider: 'imap' | 'smtp' | 'google' | 'microsoft' | 'sandbox';
    /**
     * The connection of a provider that is reached by one.
     */
    connectionId?: string;
    /**
     * Whose mailbox it is: yours unless told, null for one of the organization’s.
     */
    ownerMemberId?: string | null;
    displayName?: string | null;
    /**
     * Its conversations are shared with Owner and Managers from now on; earlier ones stay as they are.
     */
    isShared?: boolean;
    imap?: ImapServer | null;
    smtp?: SmtpServer | null;
    matchRules?: EmailMatchRules;
    /**
     * For IMAP and SMTP alike.
     */
    password?: string;
    /**
     * Where SMTP has another password.
     */
    smtpPassword?: string;
    /**
     * Mail before this moment is left alone; now unless told.
     */
    syncFrom?: string;
};

