/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReauthorizeEmailAccountInput = {
    /**
     * For IMAP and SMTP alike.
     */
    password?: string;
    /**
     * Where SMTP has another password.
     */
    smtpPassword?: string;
};

