#!/usr/bin/env node
import { runHook } from '../src/cli/hook.ts'

void runHook(['pattern', 'weak', 'template', 'deploy'], 'reject-prohibited-secrets')
