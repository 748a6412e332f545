#!/usr/bin/env node
import { runHook } from '../src/cli/hook.ts'

void runHook(['entropy'], 'detect-high-entropy')
