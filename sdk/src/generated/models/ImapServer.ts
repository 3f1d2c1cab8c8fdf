/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MailServerSecurity } from './MailServerSecurity';
export type ImapServer = {
    host: string;
    port: number;
    security: MailServerSecurity;
    user?: string | null;
    /**
     * INBOX unless told.
     */
    folder?: string | null;
    /**
     * Found by its use unless told.
     */
    sentFolder?: string | null;
};

