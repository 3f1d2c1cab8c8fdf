/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignatureMark } from './SignatureMark';
export type SignByLinkInput = {
    /**
     * Of the link in the mail.
     */
    token: string;
    /**
     * Of the consent text that was shown: to send it is to agree to it.
     */
    consentVersion: string;
    signature: SignatureMark;
    /**
     * From the mail, where one is asked for.
     */
    code?: string;
};

