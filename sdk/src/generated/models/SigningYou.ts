/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignerRole } from './SignerRole';
export type SigningYou = {
    signerId: string;
    name: string;
    email: string;
    role: SignerRole;
    status: 'pending' | 'notified' | 'viewed' | 'signed' | 'declined';
    /**
     * Not before it is their turn, and not once it is over.
     */
    canSign: boolean;
    requiresCode: boolean;
};

