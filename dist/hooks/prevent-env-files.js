#!/usr/bin/env node
// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
require('node:module').enableCompileCache?.(`${__dirname}/../../.cache/compiled`)
const { runHook } = require('../hook.cjs')

void runHook(['path'], 'prevent-env-files')
