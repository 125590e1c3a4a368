// The stars of the campaign's robots as they come out now: over all seeds, over the first ten, and the
// fingerprint of the code that decides about both. All three are kept in one golden file.
import { campaignRows, campaignTable } from '../../src/cli/campaign-table.ts'
import { fingerprintOf } from './fingerprint.ts'

const FROM = 1
const SEEDS = 200
const FEW = 10
const ENTRY = 'src/cli/campaign-table.ts'

export type CampaignBalance = {
  readonly all: string // the table over all seeds
  readonly few: string // the same over the first ten
  readonly fingerprint: string // of the code it was worked out by
}

const heads = [
  `Seeds on which each robot ended with so many stars, of the seeds ${FROM} to ${SEEDS}`,
  `Of the seeds ${FROM} to ${FEW}`,
  `SHA-256 of all that ${ENTRY} ran, when this was worked out`,
] as const

/** The golden file's text. */
export function campaignText({ all, few, fingerprint }: CampaignBalance): string {
  return [heads[0], all, heads[1], few, heads[2], `${fingerprint}\n`].join('\n')
}

/** What the golden file holds; a part that it lacks is empty. */
export function readCampaign(text: string): CampaignBalance {
  const between = (head: string, end: string) =>
    text.split(`${head}\n`)[1]?.split(`\n${end}\n`)[0] ?? ''
  return {
    all: between(heads[0], heads[1]),
    few: between(heads[1], heads[2]),
    fingerprint: between(heads[2], '').trim(),
  }
}

/** The table over ten seeds. */
export function fewStarsNow(): string {
  return campaignTable([...campaignRows(FROM, FEW)])
}

/** Everything anew; takes some seconds. */
export async function campaignNow(): Promise<CampaignBalance> {
  const all = campaignTable([...campaignRows(FROM, SEEDS)])
  return { all, few: fewStarsNow(), fingerprint: await campaignFingerprint() }
}

export function campaignFingerprint(): Promise<string> {
  return fingerprintOf(ENTRY)
}
