/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignerInput } from './SignerInput';
import type { SigningOrder } from './SigningOrder';
export type SendContractForSignatureInput = {
    /**
     * The contact of the document unless told.
     */
    signers?: Array<SignerInput>;
    /**
     * parallel unless told.
     */
    signingOrder?: SigningOrder;
    message?: string | null;
    /**
     * 30 unless told.
     */
    expiresInDays?: number;
    /**
     * 3 unless told; null: none.
     */
    reminderEveryDays?: number | null;
    /**
     * internal unless told, or a connection is named.
     */
    provider?: string;
    /**
     * The connection of an e-signature provider.
     */
    connectionId?: string | null;
};

