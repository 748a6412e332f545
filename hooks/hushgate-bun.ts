#!/usr/bin/env bun
import { runHook } from '../src/cli/hook.ts'

void runHook(['path', 'size', 'pattern', 'entropy', 'weak', 'template', 'deploy'], 'hushgate')
