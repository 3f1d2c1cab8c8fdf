/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignatureRequestForClient } from './SignatureRequestForClient';
export type SignatureRequestForClientPage = {
    data: Array<SignatureRequestForClient>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

