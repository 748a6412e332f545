import type { Case } from '../case.ts'
import { base62, base64, hex, human, sshPublicKey, uuid } from '../slot.ts'

const folder = 'toml-hcl/'

export const TOML_HCL: Case[] = [
  {
    file: `${folder}secrets.toml.txt`,
    path: 'dash/.streamlit/secrets.toml',
    escape: 'code',
    slots: {
      p1: human('double-quote'),
      p2: human('blanks'),
      p3: human('leet', '!#'),
      p4: human('name-year', '!?'),
      p5: human('small-word-digits'),
    },
  },
  {
    file: `${folder}config.toml.txt`,
    path: 'relay/config.toml',
    slots: {
      t1: hex(64),
      p1: human('firm-year', '_-'),
      t2: base64(64),
      n1: base64(32),
      t3: base64(32),
      t4: base64(32),
      p2: human('hash'),
    },
  },
  { file: `${folder}credentials.toml.txt`, path: 'home/luca/.cargo/credentials.toml', slots: { t1: base62(32), t2: base62(40) } },
  {
    file: `${folder}poetry.lock.txt`,
    path: 'dash/poetry.lock',
    slots: { n1: hex(64), n2: hex(64), n3: hex(64), n4: hex(64) },
  },
  {
    file: `${folder}terraform.tfvars.txt`,
    path: 'terraform/prod/terraform.tfvars',
    escape: 'code',
    slots: {
      p1: human('three-words'),
      p2: human('season-year', '!#'),
      p3: human('short', '!?'),
      p4: human('accents', '!_'),
      t1: base62(36),
      t2: hex(32),
      n1: sshPublicKey,
      n2: uuid,
    },
  },
  {
    file: `${folder}main.tf.txt`,
    path: 'terraform/prod/main.tf',
    escape: 'code',
    slots: {
      p1: human('camel', '!_'),
      p2: human('dollar'),
      p3: human('letters'),
      p4: human('word-digits'),
      p5: human('initials', '!+'),
      n1: uuid,
    },
  },
  {
    file: `${folder}terraform.lock.hcl.txt`,
    path: 'terraform/prod/.terraform.lock.hcl',
    slots: { n1: base64(32), n2: hex(64), n3: hex(64) },
  },
]
