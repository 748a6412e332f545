import { Command } from 'commander'
import type { Finish } from '../finish.ts'

export function envCommand(_finish: Finish): Command {
  return new Command('env').description('check environment files, compare them, move their secrets to a store')
}
