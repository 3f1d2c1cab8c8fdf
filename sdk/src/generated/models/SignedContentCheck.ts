/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SignedContentCheck = {
    valid: boolean;
    expectedSha256: string;
    actualSha256: string;
};

