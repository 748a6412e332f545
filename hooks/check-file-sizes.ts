#!/usr/bin/env node
import { runHook } from '../src/cli/hook.ts'

await runHook(['size'], 'check-file-sizes')
