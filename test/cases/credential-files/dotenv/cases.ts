import type { Case } from '../case.ts'
import { base64, hex, human, lower, upper } from '../slot.ts'

export const DOTENV: Case[] = [
  {
    file: 'dotenv/env.txt',
    path: 'shop/.env',
    slots: { k1: base64(32), p1: human('leet', '!@+'), p2: human('blanks'), t1: hex(64), n1: hex(40) },
  },
  {
    file: 'dotenv/env.production.txt',
    path: 'orders-api/.env.production',
    slots: {
      p1: human('two-words', '-_.'),
      p2: human('hash'),
      p3: human('name-year', '!'),
      p4: human('dollar'),
      p5: human('season-year', '!'),
      n1: lower(20),
      t1: hex(40),
    },
  },
  { file: 'dotenv/env.example.txt', path: 'shop/.env.example', slots: {} },
  {
    file: 'dotenv/docker.env.txt',
    path: 'infra/keycloak/docker.env',
    slots: {
      p1: human('small-word-digits'),
      p2: human('firm-year', '!@'),
      p3: human('letters'),
      p4: human('three-words'),
      p5: human('short', '!+_'),
      t1: upper(20),
      n1: hex(64),
    },
  },
]
