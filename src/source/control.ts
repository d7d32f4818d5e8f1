/** Control characters that have no place in words; the tab and the line break may stay. */
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
