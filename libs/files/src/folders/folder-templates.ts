export const TEMPLATE_KEYS = ['engagement'] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

export interface FolderTemplate {
  /** the folders below the one that bears the engagement's name, by their keys */
  folders: readonly { key: string; name: string }[];
}

/** Templates are the product's own. A folder that was made by one says so by `<template>.<key>`. */
export const FOLDER_TEMPLATES: Readonly<Record<TemplateKey, FolderTemplate>> = {
  engagement: {
    folders: [
      { key: 'contract', name: 'Contract' },
      { key: 'deliverables', name: 'Deliverables' },
      { key: 'invoices', name: 'Invoices' },
    ],
  },
};
