#!/usr/bin/env node
import { runHook } from '../src/cli/hook.ts'

await runHook(['pattern'], 'reject-prohibited-secrets')
