"""Dialogs around a referral: issuing one or many, what came of it, and the consent before it."""
