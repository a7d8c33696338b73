"""Conferences: telling from "(Rev. Bucharest, 2022)" whose resolution it is."""

# Place and year of each conference; the same place has seen more than one.
_HELD: dict[tuple[str, int], str] = {
    ("kyoto", 1994): "pp",
    ("minneapolis", 1998): "pp",
    ("marrakesh", 2002): "pp",
    ("antalya", 2006): "pp",
    ("guadalajara", 2010): "pp",
    ("busan", 2014): "pp",
    ("dubai", 2018): "pp",
    ("bucharest", 2022): "pp",
    ("doha", 2026): "pp",
    ("valletta", 1998): "wtdc",
    ("istanbul", 2002): "wtdc",
    ("doha", 2006): "wtdc",
    ("hyderabad", 2010): "wtdc",
    ("dubai", 2014): "wtdc",
    ("buenos aires", 2017): "wtdc",
    ("kigali", 2022): "wtdc",
    ("baku", 2025): "wtdc",
    ("montreal", 2000): "wtsa",
    ("florianópolis", 2004): "wtsa",
    ("johannesburg", 2008): "wtsa",
    ("dubai", 2012): "wtsa",
    ("hammamet", 2016): "wtsa",
    ("geneva", 2022): "wtsa",
    ("new delhi", 2024): "wtsa",
}
_OTHER_NAMES = {
    "bucarest": "bucharest", "бухарест": "bucharest", "بوخارست": "bucharest", "布加勒斯特": "bucharest",
    "doubaï": "dubai", "dubái": "dubai", "дубай": "dubai", "دبي": "dubai", "迪拜": "dubai",
    "pusan": "busan", "пусан": "busan", "بوسان": "busan", "釜山": "busan",
    "гвадалахара": "guadalajara", "غوادالاخارا": "guadalajara", "瓜达拉哈拉": "guadalajara",
    "миннеаполис": "minneapolis", "مينيابوليس": "minneapolis", "明尼阿波利斯": "minneapolis",
    "анталия": "antalya", "أنطاليا": "antalya", "安塔利亚": "antalya",
    "marrakech": "marrakesh", "марракеш": "marrakesh", "مراكش": "marrakesh", "马拉喀什": "marrakesh",
    "киото": "kyoto", "كيوتو": "kyoto", "京都": "kyoto",
    "буэнос-айрес": "buenos aires", "بوينس آيرس": "buenos aires", "布宜诺斯艾利斯": "buenos aires",
    "кигали": "kigali", "كيغالي": "kigali", "基加利": "kigali",
    "хаммамет": "hammamet", "الحمامات": "hammamet", "哈马马特": "hammamet",
    "genève": "geneva", "ginebra": "geneva", "женева": "geneva", "جنيف": "geneva", "日内瓦": "geneva",
    "нью-дели": "new delhi", "nueva delhi": "new delhi", "نيودلهي": "new delhi", "新德里": "new delhi",
    "hyderabad": "hyderabad", "haïdarabad": "hyderabad", "хайдарабад": "hyderabad", "海得拉巴": "hyderabad",
}  # fmt: skip


def conference_of(version: str) -> str:
    """ "pp", "wtdc" or "wtsa" for the words in brackets after a number; "" when they do not tell."""
    words = version.casefold()
    for (city, year), conference in _HELD.items():
        if str(year) in words and (city in words or _named_otherwise(city, words)):
            return conference
    return ""


def _named_otherwise(city: str, words: str) -> bool:
    return any(name in words for name, meant in _OTHER_NAMES.items() if meant == city)
