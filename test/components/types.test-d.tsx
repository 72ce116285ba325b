import {
  createRef,
  type ComponentPropsWithoutRef,
  type ComponentPropsWithRef,
  type ElementType,
  type ReactElement,
} from 'react'
import { expectTypeOf } from 'vitest'
import {
  ResendCode,
  ResendCodeButton,
  type RenderProps,
  type ResendCodeButtonProps,
  type ResendCodeCountdownProps,
  type ResendCodeDestinationProps,
  type ResendCodeHelpProps,
  type ResendCodeMessageProps,
  type ResendCodeRootProps,
  type ResendCodeState,
  type ResendCodeTriggerProps,
} from '../../src/index.js'

/** A design system's button, whose `color` is a name of its own. */
declare function Button(
  props: Omit<ComponentPropsWithRef<'button'>, 'color'> & { color?: 'primary'; variant?: 'text' },
): ReactElement

expectTypeOf<keyof RenderProps<'button'>>().extract<'color'>().toBeNever()

// What wraps a component names its props.
type PropsOf<T extends ElementType> = Omit<ComponentPropsWithoutRef<T>, 'key'>
expectTypeOf<ResendCodeButtonProps>().toExtend<PropsOf<typeof ResendCodeButton>>()
expectTypeOf<ResendCodeRootProps>().toExtend<PropsOf<typeof ResendCode.Root>>()
expectTypeOf<ResendCodeTriggerProps>().toExtend<PropsOf<typeof ResendCode.Trigger>>()
expectTypeOf<ResendCodeCountdownProps>().toExtend<PropsOf<typeof ResendCode.Countdown>>()
expectTypeOf<ResendCodeDestinationProps>().toExtend<PropsOf<typeof ResendCode.Destination>>()
expectTypeOf<ResendCodeMessageProps>().toExtend<PropsOf<typeof ResendCode.Message>>()
expectTypeOf<ResendCodeHelpProps>().toExtend<PropsOf<typeof ResendCode.Help>>()

export const elements = [
  // What `render` hands on spreads on a native element and on a design system's, with its ref.
  <ResendCode.Trigger render={(props) => <button {...props} />} />,
  <ResendCode.Trigger
    render={(props, { canResend }) => <Button {...props} {...(canResend && { variant: 'text' })} />}
  />,
  <ResendCode.Message render={(props) => <p {...props} />} />,
  <ResendCode.Root username="ada" render={(props) => <section {...props} />} />,

  // A ref is of the element that stands there.
  <ResendCode.Trigger ref={createRef<HTMLButtonElement>()} />,
  <ResendCodeButton username="ada" ref={createRef<HTMLDivElement>()} />,
  // @ts-expect-error -- the trigger is a button
  <ResendCode.Trigger ref={createRef<HTMLAnchorElement>()} />,

  // Looks may depend on the state.
  <ResendCode.Countdown
    className={(state) => {
      expectTypeOf(state).toEqualTypeOf<ResendCodeState>()
      return state.status
    }}
    style={({ sendsLeft }) => ({ order: sendsLeft })}
  />,

  // What would break the contract does not compile.
  // @ts-expect-error -- a disabled button loses the focus
  <ResendCode.Trigger disabled />,
  // @ts-expect-error -- it submits no form
  <ResendCode.Trigger type="submit" />,
  // @ts-expect-error -- there are three sizes
  <ResendCodeButton username="ada" size="huge" />,

  // Words are replaced one by one, and none of them is misspelt.
  <ResendCodeButton username="ada" labels={{ trigger: () => 'Again', help: { spam: () => null } }} />,
  // @ts-expect-error -- there is no such word
  <ResendCodeButton username="ada" labels={{ triger: () => 'Again' }} />,
]
