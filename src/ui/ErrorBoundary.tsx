// Catches what a screen throws while it is drawn: the player gets a way on, not a blank page.
import { Component, type ReactNode } from 'react'
import { t } from '../words/index.ts'
import { Failure } from './notices/Notices.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly failed: boolean }

export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override state: State = { failed: false }

  override render() {
    return this.state.failed ? <Failure text={t('failure.screen')} /> : this.props.children
  }
}
