/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SignedPdfCheck = {
    valid: boolean;
    /**
     * null: not made yet.
     */
    expectedSha256: string | null;
    /**
     * null: the file is not there.
     */
    actualSha256: string | null;
};

