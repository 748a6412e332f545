import type { Field, FieldReader } from '../field.ts'
import { readXml } from './xml.ts'

/** Texts that a program shows, by their names (Android's string resources, .NET's resx), among which some keep settings. */
export const readTexts: FieldReader = (content) => {
  const read = readXml(content)
  return Array.isArray(read) ? read.filter(isSetting) : read
}

/** Identifiers that every copy of an app holds by design (developers.facebook.com/docs/android, firebase.google.com/docs/projects/api-keys). */
const OPEN =
  /^(?:facebook_(?:app_id|client_token)|fb_login_protocol_scheme|google_(?:api_key|app_id|crash_reporting_api_key)|gcm_\w{1,40}|default_web_client_id)$/
/** Drawn shapes are values of such files, too. */
const DRAWN = /^[MmLlHhVvCcZz][\d.,\s-]/

/** What is read on a screen has words and ends like a sentence; a password or key has a digit, and no blanks. */
function isSetting({ name, value }: Field): boolean {
  return /\d/.test(value) && !/\s/.test(value) && !OPEN.test(name) && !DRAWN.test(value) && !/[.?:]$|%\d?\$?[sd]/.test(value.slice(-4))
}
