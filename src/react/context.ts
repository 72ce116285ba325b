'use client'
import { createContext } from 'react'
import type { ResendCodeSettings } from './options.js'

/** What `ResendCodeProvider` hands down. */
export const SettingsContext = createContext<ResendCodeSettings>({})
