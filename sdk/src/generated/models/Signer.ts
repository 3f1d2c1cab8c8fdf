/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignerAuth } from './SignerAuth';
import type { SignerRole } from './SignerRole';
import type { SignerStatus } from './SignerStatus';
export type Signer = {
    id: string;
    position: number;
    orderNo: number;
    contactId: string | null;
    name: string;
    email: string;
    role: SignerRole;
    status: SignerStatus;
    auth: SignerAuth;
    notifiedAt: string | null;
    viewedAt: string | null;
    signedAt: string | null;
    declinedAt: string | null;
    declineReason: string | null;
    ip: string | null;
    userAgent: string | null;
    consentVersion: string | null;
    consentedAt: string | null;
    remindedAt: string | null;
};

