/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BookOpenlyInput = {
    /**
     * A moment by RFC 3339
     */
    startsAt: string;
    /**
     * The visitor’s; the organization’s where absent.
     */
    timezone?: string;
    name: string;
    email: string;
    phone?: string | null;
    companyName?: string | null;
    /**
     * By the keys of the questions.
     */
    answers?: Record<string, (string | number | boolean | Array<string>)>;
    /**
     * Leave it empty: only machines fill it in.
     */
    website?: string;
};

