#!/usr/bin/env node
import { runHook } from '../src/cli/hook.ts'

await runHook(['path'], 'prevent-env-files')
