/** Written by the bundler from package.json. */
declare const HUSHGATE_VERSION: string | undefined

export const VERSION: string = typeof HUSHGATE_VERSION === 'string' ? HUSHGATE_VERSION : '0.0.0-source'
