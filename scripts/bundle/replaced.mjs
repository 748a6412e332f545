/**
 * A plugin that puts other code in the place of one of our source files.
 * @param {string} name of the plugin
 * @param {string} file `/`-separated, from the project's folder
 * @param {(root: string) => string | Promise<string>} write the JavaScript that takes its place
 */
export function replaced(name, file, write) {
  const filter = new RegExp(`[\\\\/]${file.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`)
  return {
    name,
    setup(build) {
      build.onLoad({ filter }, async () => ({ contents: await write(build.initialOptions.absWorkingDir), loader: 'js' }))
    },
  }
}
