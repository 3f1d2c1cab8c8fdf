/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MessageAttachment = {
    filename: string;
    contentType: string;
    /**
     * Bytes.
     */
    size: number;
    /**
     * The file that holds it; null where it was not kept.
     */
    fileId: string | null;
};

