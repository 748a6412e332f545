import type { Case } from '../case.ts'
import { ageRecipient, base64, base64url, certificate, hex, integrity, lower, png, sshPublicKey, uuid } from '../slot.ts'

/** Files that speak of passwords, keys and tokens all the time and hold none. */
export const SILENT: Case[] = [
  { file: 'silent/workflow.yml.txt', path: 'portal/.github/workflows/release.yml', slots: { n1: hex(40), n2: hex(40) } },
  { file: 'silent/openapi.yaml.txt', path: 'portal/openapi.yaml', slots: { n1: uuid } },
  { file: 'silent/login.py.txt', path: 'portal/portal/accounts/login.py', slots: {} },
  { file: 'silent/i18n.po.txt', path: 'portal/locale/es/LC_MESSAGES/django.po', slots: {} },
  {
    file: 'silent/known_hosts.txt',
    path: 'home/jonas/.ssh/known_hosts',
    slots: { n1: base64(20), n2: base64(20), n3: sshPublicKey, n4: sshPublicKey, n5: sshPublicKey },
  },
  {
    file: 'silent/authorized_keys.txt',
    path: 'home/deploy/.ssh/authorized_keys',
    slots: { n1: sshPublicKey, n2: sshPublicKey, n3: sshPublicKey },
  },
  { file: 'silent/ca-bundle.pem.txt', path: 'infra/tls/ca-bundle.pem', slots: { n1: certificate(), n2: certificate() } },
  {
    file: 'silent/sops.yaml.txt',
    path: 'portal/config/production.enc.yaml',
    slots: {
      n1: base64(14),
      n2: base64(32),
      n3: base64(16),
      n4: base64(12),
      n5: base64(32),
      n6: base64(16),
      n7: ageRecipient,
      n8: base64(48),
      n9: base64(88),
    },
  },
  { file: 'silent/sealed-secret.yaml.txt', path: 'k8s/ledger/sealed-secret.yaml', slots: { n1: base64(360), n2: base64(360) } },
  { file: 'silent/deployment.yaml.txt', path: 'charts/crm/templates/deployment.yaml', slots: { n1: hex(64), n2: hex(64) } },
  {
    file: 'silent/index.html.txt',
    path: 'portal/web/index.html',
    slots: { n1: base64url(32), n2: integrity, n3: hex(20), n4: integrity, n5: png },
  },
  { file: 'silent/go.sum.txt', path: 'relay/go.sum', slots: { n1: base64(32), n2: base64(32), n3: base64(32) } },
  { file: 'silent/Podfile.lock.txt', path: 'app/ios/Podfile.lock', slots: { n1: hex(40), n2: hex(40), n3: hex(40) } },
  { file: 'silent/accounts.md.txt', path: 'portal/docs/accounts.md', slots: {} },
  { file: 'silent/notebook.ipynb.txt', path: 'etl/notebooks/rates.ipynb', slots: { n1: hex(8), n2: png, n3: hex(32) } },
  { file: 'silent/variables.tf.txt', path: 'terraform/prod/variables.tf', slots: { n1: lower(6), n2: sshPublicKey, n3: uuid } },
  { file: 'silent/Account.java.txt', path: 'claims/src/main/java/com/silvano/claims/account/Account.java', slots: {} },
]
