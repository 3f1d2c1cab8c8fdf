/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AgreementHeading = {
    type: 'heading';
    /**
     * 1 unless told.
     */
    level?: number;
    text: string;
};

