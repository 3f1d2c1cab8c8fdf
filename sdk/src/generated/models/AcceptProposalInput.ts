/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AcceptProposalInput = {
    /**
     * The name as the person writes it.
     */
    typedName: string;
    /**
     * Keys of the optional lines and of one line a group; what is selected beforehand unless told.
     */
    chosen?: Array<string>;
    /**
     * The version that was looked at: refused when it is another by now.
     */
    versionSha256?: string;
};

