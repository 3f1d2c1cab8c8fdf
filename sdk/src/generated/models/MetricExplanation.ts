/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MetricExplanation = {
    key: string;
    name: string;
    unit: 'money' | 'count' | 'percent' | 'minutes' | 'ratio';
    definition: string;
    /**
     * How it is worked out, in words.
     */
    formula: string;
    /**
     * The field that says which period a row belongs to.
     */
    datedBy: string;
    from: string;
    to: string;
    /**
     * Rows behind the number: those that the asker may read.
     */
    rows: number;
    total: number | null;
    totals: Array<{
        /**
         * Of money; amounts of two currencies are never added up.
         */
        currency?: string;
        'v': number | null;
    }>;
};

