"""The languages of the interface, by their own names."""

INTERFACE_LANGUAGES = {  # never translated
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}
