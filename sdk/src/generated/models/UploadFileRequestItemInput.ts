/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type UploadFileRequestItemInput = {
    /**
     * Which of the items it is for.
     */
    itemKey: string;
    name: string;
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

