export const NOTE_VISIBILITIES = ['private', 'internal'] as const;
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number];
