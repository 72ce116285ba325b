import type { CSSProperties, ReactNode } from 'react'
import { marks } from './anatomy.js'
import type { ResendConfirmationCodeResult } from '../react/result.js'
import type { Announcement } from './useAnnouncer.js'

/** Seen by no one, heard by all; on the text and not on the region, so that server HTML has no inline style. */
const HIDDEN: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}

/**
 * The regions that screen readers listen to; empty at first, for only a change in a known region is spoken. Whoever reads
 * on there meets no alert of an error that is gone.
 */
export function liveRegions(
  announcement: Announcement | null,
  { status, error }: ResendConfirmationCodeResult,
): ReactNode {
  return (['status', 'alert'] as const).map((role) => (
    <span key={role} role={role} aria-atomic="true" {...marks('status', status)}>
      {announcement?.role === role && (role === 'status' || error) && (
        <span key={announcement.id} style={HIDDEN}>
          {announcement.text}
        </span>
      )}
    </span>
  ))
}
