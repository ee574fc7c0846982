"""The register: participants, their statuses, consents and duplicates; partners; places."""
