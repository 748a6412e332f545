#!/usr/bin/env node
import { runHook } from '../src/cli/hook.ts'

void runHook(['size'], 'check-file-sizes')
