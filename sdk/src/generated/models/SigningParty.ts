/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignerRole } from './SignerRole';
export type SigningParty = {
    name: string;
    role: SignerRole;
    status: 'pending' | 'notified' | 'viewed' | 'signed' | 'declined';
    signedAt: string | null;
    isYou: boolean;
};

