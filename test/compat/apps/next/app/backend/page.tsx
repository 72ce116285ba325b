import { BackendButton } from './BackendButton'

export default function Page() {
  return <BackendButton />
}
