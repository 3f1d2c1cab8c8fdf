/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignatureEvidenceCheck } from './SignatureEvidenceCheck';
import type { SignatureMarksCheck } from './SignatureMarksCheck';
import type { SignedContentCheck } from './SignedContentCheck';
import type { SignedPdfCheck } from './SignedPdfCheck';
export type SignatureVerification = {
    valid: boolean;
    evidence: SignatureEvidenceCheck;
    content: SignedContentCheck;
    pdf: SignedPdfCheck;
    /**
     * Whether each signer’s row says what the evidence says.
     */
    marks: SignatureMarksCheck;
};

