/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EmailMatchRules } from './EmailMatchRules';
import type { ImapServer } from './ImapServer';
import type { SmtpServer } from './SmtpServer';
export type ReviseEmailAccountInput = {
    displayName?: string | null;
    /**
     * Its conversations are shared with Owner and Managers from now on; earlier ones stay as they are.
     */
    isShared?: boolean;
    imap?: ImapServer | null;
    smtp?: SmtpServer | null;
    matchRules?: EmailMatchRules;
};

