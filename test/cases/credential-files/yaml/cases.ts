import type { Case } from '../case.ts'
import { apr1, base62, hex, human, inBase64, lower, publicKey, sha512crypt, sshPublicKey, upper, uuid } from '../slot.ts'

export const YAML_FILES: Case[] = [
  {
    file: 'yaml/application.yml.txt',
    path: 'loyalty/src/main/resources/application.yml',
    slots: {
      p1: human('camel', '!_'),
      p2: human('hash'),
      p3: human('walk'),
      p4: human('digits'),
      n1: publicKey('    '),
      t1: hex(32),
      t2: uuid,
    },
  },
  {
    file: 'yaml/docker-compose.yml.txt',
    path: 'infra/wiki/docker-compose.yml',
    slots: {
      n1: hex(64),
      p1: human('word-digits'),
      t1: hex(64),
      h1: apr1,
      p2: human('two-words', '-_'),
      p3: human('letters'),
      p4: human('short-leet', '_-'),
    },
  },
  {
    file: 'yaml/secret.yaml.txt',
    path: 'k8s/ledger/secret.yaml',
    slots: {
      n1: uuid,
      p1: inBase64(human('leet')),
      t1: inBase64(hex(32)),
      p2: human('accents', '!-'),
      p3: human('small-name-year', '.-'),
      t2: lower(40),
    },
  },
  {
    file: 'yaml/all.yml.txt',
    path: 'ansible/group_vars/all.yml',
    slots: {
      p1: human('season-year', '!'),
      p2: human('dollar'),
      p3: human('semicolon'),
      p4: human('small-word-digits'),
      p5: human('joined'),
      p6: human('three-words'),
      n1: hex(80),
      n2: hex(54),
      h1: sha512crypt,
      n3: sshPublicKey,
    },
  },
  {
    file: 'yaml/values-prod.yaml.txt',
    path: 'charts/crm/values-prod.yaml',
    slots: {
      p1: human('firm-year', '_-'),
      p2: human('initials', '+_'),
      p3: human('name-year', '!'),
      t1: hex(128),
      a1: upper(25),
      t3: base62(32),
      n1: hex(64),
    },
  },
  {
    file: 'yaml/mongoid.yml.txt',
    path: 'forum/config/mongoid.yml',
    escape: 'doubled',
    slots: { p1: human('quotes'), p2: human('camel', '-_') },
  },
  {
    file: 'yaml/gitlab-ci.yml.txt',
    path: 'gallery/.gitlab-ci.yml',
    slots: { p1: human('short', '!_'), p2: human('word-digits'), p3: human('leet', '!'), t1: hex(24) },
  },
]
