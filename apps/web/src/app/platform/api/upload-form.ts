/** The multipart form of an upload: the fields first, so that the server knows them before the file streams in. */
export function uploadForm(body: unknown, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  form.append('file', file, file.name);
  return form;
}
