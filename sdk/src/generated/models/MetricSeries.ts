/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MetricSeries = {
    metric: string;
    unit: 'money' | 'count' | 'percent' | 'minutes' | 'ratio';
    kind: 'flow' | 'stock';
    /**
     * Of money, where it is in one currency.
     */
    currency?: string;
    grain: 'day' | 'week' | 'month' | 'quarter' | 'year';
    from: string;
    to: string;
    by: string | null;
    series: Array<{
        /**
         * The dimension’s value.
         */
        key?: string | null;
        label: string;
        currency?: string;
        points: Array<{
            /**
             * First day of the period.
             */
            't': string;
            label: string;
            'v': number | null;
        }>;
        total: number | null;
    }>;
    /**
     * Whether there are more series than these.
     */
    truncated: boolean;
    /**
     * Over the whole range; null for money in several currencies, which `totals` tells apart.
     */
    total: number | null;
    totals: Array<{
        /**
         * Of money; amounts of two currencies are never added up.
         */
        currency?: string;
        'v': number | null;
    }>;
};

