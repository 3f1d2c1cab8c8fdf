/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AddFileVersionInput = {
    /**
     * The media type. Bytes that are evidently of another are not taken.
     */
    mime: string;
    sizeBytes: number;
    /**
     * SHA-256 of the bytes.
     */
    sha256: string;
};

