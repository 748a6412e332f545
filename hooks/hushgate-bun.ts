#!/usr/bin/env bun
import { runHook } from '../src/cli/hook.ts'

await runHook(['path', 'size', 'pattern', 'entropy'], 'hushgate')
