/** The server sets this cookie with a session; its value goes back in the header of every act. */
export const CSRF_COOKIE = 'assay_csrf';
export const CSRF_HEADER = 'x-csrf-token';
