/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignatureEvidence } from './SignatureEvidence';
export type SignatureEvidenceList = {
    data: Array<SignatureEvidence>;
};

