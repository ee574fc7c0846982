"""Issued papers: their register, numbers and bytes; referrals and consents to print."""
