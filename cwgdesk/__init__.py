"""cwgdesk: prepare Member State contributions to the ITU CWG-WSIS&SDG, offline."""

__version__ = "0.1.0"
