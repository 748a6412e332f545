import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import { FOREIGN_TOOLS, type Finding, type ForeignTool } from '../../../src/model.ts'
import { judge } from '../../../src/policy/judge.ts'
import { context, findingAt, settings, textOf } from '../make.ts'

const VALUE = 'v4lue-of-somebody'

async function reason(
  content: string,
  more: Partial<Finding> = {},
  path = 'a.py',
  comments: readonly ForeignTool[] = FOREIGN_TOOLS,
): Promise<string | null> {
  const text = textOf(content, path)
  const finding = findingAt(text, VALUE, { rule: 'github-pat', ...more })
  const foreign = { comments, allows: [], ignores: [], secrets: new Map(), needs: [], warnings: [] }
  const { verdicts } = await judge([{ finding, text, isAdded: null, grew: null }], context(settings({ foreign })))
  const [verdict] = verdicts
  return verdict?.kept === false ? verdict.because.reason : null
}

describe('allow comments of other tools', () => {
  it.each<[string, string | null]>([
    [`x = "${VALUE}"`, null],
    [`x = "${VALUE}" # gitleaks:allow`, 'gitleaks:allow'],
    [`x = "${VALUE}" #gitleaks:allow because`, 'gitleaks:allow'],
    [`/* gitleaks:allow */ x = "${VALUE}"`, 'gitleaks:allow'],
    [`x = "${VALUE}" # gitleaks:allow-not`, null],
    [`x = "${VALUE}" # gitleaks:allowed`, null],
    [`x = "${VALUE}" # not-gitleaks:allow`, null],
    [`x = "${VALUE}" # GITLEAKS:ALLOW`, null],
    [`# gitleaks:allow\nx = "${VALUE}"`, null],
    [`x = "${VALUE}"\n# gitleaks:allow`, null],
    [`x = "${VALUE}" // betterleaks:allow`, 'betterleaks:allow'],
    [`x = "${VALUE}" # trufflehog:ignore`, 'trufflehog:ignore'],
    [`x = "${VALUE}" # trufflehog:ignored`, null],
    [`x = "${VALUE}" # Kingfisher:Ignore`, 'kingfisher:ignore'],
    [`x = "${VALUE}"  # ggignore`, 'ggignore'],
    [`x = "${VALUE}", ggignore`, null],
    [`x = "${VALUE}"  # ggignore-start`, null],
    [`x = "${VALUE}"  # pragma: allowlist secret`, 'pragma: allowlist secret'],
    [`x = "${VALUE}"  # pragma: whitelist secret`, 'pragma: allowlist secret'],
    [`x = "${VALUE}"  # pragma:allowlist-secret`, 'pragma: allowlist secret'],
    [`x = "${VALUE}"  # pragma: allowlist secrets`, null],
    [`x = "${VALUE}"; // pragma: allowlist secret, a test`, 'pragma: allowlist secret'],
    [`x = "${VALUE}" /* pragma: allowlist secret */`, 'pragma: allowlist secret'],
    [`<a>${VALUE}</a> <!-- pragma: allowlist secret -->`, 'pragma: allowlist secret'],
    [`x = "${VALUE}" pragma: allowlist secret`, null],
    [`# pragma: allowlist nextline secret\nx = "${VALUE}"`, 'pragma: allowlist nextline secret'],
    [`y = 1 # pragma: allowlist nextline secret\nx = "${VALUE}"`, null],
    [`# pragma: allowlist nextline secret\n\nx = "${VALUE}"`, null],
    [`# pragma: allowlist secret\nx = "${VALUE}"`, null],
    [`x = "${VALUE}" // secretlint-disable-line`, 'secretlint-disable-line'],
    [`x = "${VALUE}" // secretlint-disable-line @secretlint/secretlint-rule-github`, 'secretlint-disable-line'],
    [`x = "${VALUE}" // secretlint-disable-line @secretlint/secretlint-rule-slack`, null],
    [`// secretlint-disable-next-line -- a test\nx = "${VALUE}"`, 'secretlint-disable-next-line'],
    [`// secretlint-disable-next-line\n\nx = "${VALUE}"`, null],
    [`// secretlint-disable\n\nx = "${VALUE}"\n// secretlint-enable`, 'secretlint-disable'],
    [`// secretlint-disable\n// secretlint-enable\nx = "${VALUE}"`, null],
    [`// secretlint-disable\n// secretlint-enable @secretlint/secretlint-rule-slack\nx = "${VALUE}"`, 'secretlint-disable'],
    [`// secretlint-disabled\nx = "${VALUE}"`, null],
    [`x = "${VALUE}"\n// secretlint-disable`, null],
    [`x = "${VALUE}"  # noqa: S105`, null],
  ])('%j: %j', async (content, expected) => expect(await reason(content)).toBe(expected))

  it.each<[string, string, boolean]>([
    [`x = "${VALUE}"  # noqa: E501, S105`, 'a.py', true],
    [`x = "${VALUE}"  # nosec B106`, 'a.py', true],
    [`x = "${VALUE}"  # noqa`, 'a.py', false],
    [`x = "${VALUE}"  # nosec`, 'a.py', false],
    [`x = "${VALUE}"  # noqa: S101`, 'a.py', false],
    [`x = "${VALUE}"  # noqa: S105`, 'a.js', false],
  ])('codes for hard-coded passwords: %j in %s', async (content, path, allows) =>
    expect((await reason(content, { check: 'entropy', rule: 'password-assignment' }, path)) !== null).toBe(allows),
  )

  it('in YAML only # opens one for detect-secrets', async () => {
    expect(await reason(`x: ${VALUE} # pragma: allowlist secret`, {}, 'a.yaml')).not.toBeNull()
    expect(await reason(`x: ${VALUE} // pragma: allowlist secret`, {}, 'a.yaml')).toBeNull()
  })

  it('a tool that is not honoured says nothing', async () => {
    expect(await reason(`x = "${VALUE}" # gitleaks:allow`, {}, 'a.py', ['detect-secrets'])).toBeNull()
    expect(await reason(`x = "${VALUE}" # gitleaks:allow`, {}, 'a.py', ['betterleaks'])).toBe('gitleaks:allow')
  })

  it('words inside of the value do not count', async () => {
    const text = textOf(`x = "a gitleaks:allow b"`, 'a.py')
    const finding = findingAt(text, 'a gitleaks:allow b')
    const foreign = { comments: FOREIGN_TOOLS, allows: [], ignores: [], secrets: new Map(), needs: [], warnings: [] }
    const { verdicts } = await judge([{ finding, text, isAdded: null, grew: null }], context(settings({ foreign })))
    expect(verdicts[0]?.kept).toBe('finding')
  })

  it('hashes in a baseline are no secrets, other values there are', async () => {
    const hash = 'ab12'.repeat(10)
    const reasonIn = async (line: string): Promise<boolean> => {
      const text = textOf(line, '.secrets.baseline')
      const foreign = { comments: [], allows: [], ignores: [], secrets: new Map(), needs: [], warnings: [] }
      const { verdicts } = await judge(
        [{ finding: findingAt(text, hash), text, isAdded: null, grew: null }],
        context(settings({ foreign })),
      )
      return verdicts[0]?.kept === false
    }
    expect(await reasonIn(`  "hashed_secret": "${hash}",`)).toBe(true)
    expect(await reasonIn(`  "password": "${hash}",`)).toBe(false)
  })

  it.each(['gitleaks:allow', 'pragma: allowlist secret', 'trufflehog:ignore', 'secretlint-disable-line'])(
    'a member of an archive does not allow itself: %s',
    async (comment) => {
      const foreign = { comments: FOREIGN_TOOLS, allows: [], ignores: [], secrets: new Map(), needs: [], warnings: [] }
      const kept = async (member?: string[]): Promise<unknown> => {
        const text = openText({ path: 'a.zip', mode: 'file', sizeBytes: null }, Buffer.from(`x = "${VALUE}" # ${comment}`), {
          firstLine: 1,
          firstColumn: 0,
          member,
        })
        const each = { finding: findingAt(text, VALUE), text, isAdded: null, grew: null }
        return (await judge([each], context(settings({ foreign })))).verdicts[0]?.kept
      }
      expect([await kept(['zip: a.py']), await kept()]).toEqual(['finding', false])
    },
  )

  it('sizes are not theirs', async () => expect(await reason(`x = "${VALUE}" # gitleaks:allow`, { check: 'size' })).toBeNull())
})

describe('composite rules', () => {
  const need = (withinLines: number | null, withinColumns: number | null = null) => [
    { rule: 'mine', parts: [{ linear: 'id-\\d+', withinLines, withinColumns }], where: '.gitleaks.toml:3' },
  ]
  it.each<[string, ReturnType<typeof need>, boolean]>([
    ['somewhere', need(null), true],
    ['near enough', need(2), true],
    ['too far', need(1), false],
    ['columns', need(2, 3), false],
  ])('what is required: %s', async (_, needs, isFound) => {
    const text = textOf(`id-12\n\n     ${VALUE}\n`)
    const finding = findingAt(text, VALUE, { rule: 'mine' })
    const foreign = { comments: [], allows: [], ignores: [], secrets: new Map(), needs, warnings: [] }
    const { verdicts } = await judge([{ finding, text, isAdded: null, grew: null }], context(settings({ foreign })))
    expect(verdicts[0]?.kept).toBe(isFound ? 'finding' : false)
  })
})
