/**
 * A fresh id for one wish, 26 letters and digits, 130 random bits. Not `crypto.randomUUID`: browsers hide it from
 * pages that came over plain http, and a hall's own network mostly is just that.
 */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(26))
  return Array.from(bytes, byte => ALPHABET[byte & 31]).join('')
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
