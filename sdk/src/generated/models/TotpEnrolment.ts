/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TotpEnrolment = {
    secret: string;
    /**
     * otpauth:// address, for a QR code
     */
    uri: string;
};

