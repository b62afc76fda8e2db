"""The translators' workbench: every text beside its English, out as PO or CSV and in again."""
