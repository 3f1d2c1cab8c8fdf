/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MailServerSecurity } from './MailServerSecurity';
export type SmtpServer = {
    host: string;
    port: number;
    security: MailServerSecurity;
    user?: string | null;
};

