/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type CaughtMail = {
    id: string;
    to: Array<string>;
    from: string;
    subject: string;
    text: string | null;
    html: string | null;
    headers: Record<string, string>;
    attachments: Array<{
        filename: string;
        contentType: string;
        size: number;
        contentBase64: string;
    }>;
    receivedAt: string;
};

