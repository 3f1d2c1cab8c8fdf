/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { SignatureRequestStatus } from './SignatureRequestStatus';
import type { SigningConsent } from './SigningConsent';
import type { SigningParty } from './SigningParty';
import type { SigningYou } from './SigningYou';
export type SigningView = {
    signatureRequestId: string;
    status: SignatureRequestStatus;
    title: string;
    number: string | null;
    /**
     * Who asks.
     */
    from: string;
    message: string | null;
    body: Array<AgreementBlock>;
    documentSha256: string;
    /**
     * The same as a PDF: once everybody has signed, the signed one.
     */
    documentUrl: string;
    sealedSha256: string | null;
    expiresAt: string;
    consent: SigningConsent;
    you: SigningYou;
    parties: Array<SigningParty>;
};

