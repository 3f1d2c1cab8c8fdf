/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContactDuplicatePair = {
    /**
     * The older one of the two: a merge would keep it.
     */
    survivorId: string;
    duplicateId: string;
    /**
     * 0 to 100: the points of all reasons, at most 100.
     */
    score: number;
    reasons: Array<'mailbox' | 'phone' | 'name_and_client' | 'name'>;
};

