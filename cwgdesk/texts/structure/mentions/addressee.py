"""Who is asked, and how: verb and addressee of an operative clause or call.

"resolves to instruct the Secretary-General" gives "instructs" and "Secretary-General", so that
"everything that instructs the Director of BDT" is one filter away.
"""

import re

# Each verb that asks something of somebody: how it is written -> how it is filed.
_VERBS: dict[str, str] = {
    r"instructs|to instruct": "instructs",
    r"invites|to invite": "invites",
    r"requests|to request": "requests",
    r"(?:strongly )?urges|to urge": "urges",
    r"(?:strongly )?encourages|to encourage": "encourages",
    r"calls (?:up)?on|to call (?:up)?on": "calls upon",
    r"authori[zs]es|to authori[zs]e": "authorizes",
    r"charges|to charge": "charges",
    r"appeals to|to appeal to": "appeals to",
    r"recommends(?: to)?|to recommend(?: to)?": "recommends",
    r"charge|de charger": "charge",
    r"invite|d.inviter": "invite",
    r"prie(?: instamment)?|de prier": "prie",
    r"demande à|de demander à|demande(?= aux?\b)": "demande",
    r"encourage|d.encourager": "encourage",
    r"exhorte|engage|d.exhorter": "exhorte",
    r"autorise|d.autoriser": "autorise",
    r"encarga(?:r)? a(?=l\b|\b)": "encarga",
    r"invita(?:r)? a(?=l\b|\b)": "invita",
    r"pide a(?=l\b|\b)|solicita a(?=l\b|\b)|pedir a(?=l\b|\b)": "pide",
    r"insta(?:r)? a(?=l\b|\b)|exhorta(?:r)? a(?=l\b|\b)": "insta",
    r"alienta a(?=l\b|\b)|alentar a(?=l\b|\b)|anima a(?=l\b|\b)": "alienta",
    r"autoriza(?:r)? a(?=l\b|\b)": "autoriza",
    r"поруча(?:ет|ть)|поручить": "поручает",
    r"предлага(?:ет|ть)|предложить": "предлагает",
    r"(?:настоятельно )?призыва(?:ет|ть)|призвать": "призывает",
    r"прос(?:ит|ить)|попросить": "просит",
    r"рекоменду(?:ет|ть)|рекомендовать": "рекомендует",
    r"побужда(?:ет|ть)|побудить": "побуждает",
    r"уполномочива(?:ет|ть)|уполномочить": "уполномочивает",
    r"(?:أن )?[يت]كل[ّـ]?ف|تكليف": "يكلف",
    r"[يت]دعو|دعوة": "يدعو",
    r"[يت]شج[ّـ]?ع": "يشجع",
    r"[يت]حث[ّـ]?": "يحث",
    r"[يت]طلب(?: إلى)?": "يطلب",
    r"[يت]هيب ب": "يهيب",
    r"责成": "责成",
    r"请(?!求)": "请",
    r"邀请": "邀请",
    r"敦促": "敦促",
    r"(?:大力)?鼓励": "鼓励",
    r"呼吁": "呼吁",
    r"授权": "授权",
}
# What may come first: "resolves to instruct", "décide de charger", "又请".
_LEAD = (
    r"(?:(?:also|further|once again|resolves?|decides?|décide|resuelve|decide|решает|يقرر|تقرر|做出决议"
    r"|又|还|再次|并|en outre|également|además|también|asimismo|далее|также|كذلك|أيضا|وأيضا)[,，،]?\s*){0,3}"
)
_ASKS = re.compile(
    _LEAD + "(?:" + "|".join(f"(?P<v{i}>{verb})" for i, verb in enumerate(_VERBS)) + r")"
    r"(?=[\s\u4e00-\u9fff]|l\s|$)",
    re.IGNORECASE,
)
_FILED = tuple(_VERBS.values())
_AFTER_VERB = re.compile(
    r"\s*(?:also|further|again|once again|également|en outre|también|además|также|далее)\b", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:\s*(?:all |the |le |la |les |l['’]|au |aux |à la |à l['’]|à |el |los |las |al "
    r"|l (?=[A-ZÁÉ])|a los |a las |a la |a ))+",
    re.IGNORECASE,
)
# Where the addressee ends inside a sentence.
_STOP = re.compile(
    r"\s+to(?:\s+[a-z]|$)|\s+that\b|\s+(?:a\s+que|que|qui)\b"
    r"|\s+(?:à|de|d['’])\s*(?:(?:lui|leur|la|le|les|se|y)\s+|s['’])?[a-zéèê]+(?:er|ir|re)\b"
    r"|\s+[а-яё]+(?:ать|ять|ить|еть|ти|ться|тись)\b|\s+أن\s|\s+إلى\s+أن"
    r"|[,;:.،؛，；：。]|在|就|向|继续|根据|按照",
)


def verb_and_addressee(text: str) -> tuple[str, str]:
    """The filed verb and the addressee with which a call or operative clause begins; "" if none."""
    found = _ASKS.match(text)
    if found is None:
        return "", ""
    verb = next(_FILED[i] for i in range(len(_FILED)) if found[f"v{i}"])
    rest = text[found.end() :]
    rest = rest[skip.end() :] if (skip := _AFTER_VERB.match(rest)) else rest
    rest = rest[article.end() :] if (article := _ARTICLE.match(rest)) else rest.lstrip()
    stop = _STOP.search(rest)
    addressee = " ".join(rest[: stop.start()].split()) if stop else " ".join(rest.split())
    return verb, addressee if len(addressee) <= 120 else ""


def addressees_of_call(call: str) -> tuple[str, str]:
    """The same for a call on a line of its own, where commas part a list of addressees."""
    verb, first = verb_and_addressee(call)
    if not verb:
        return "", ""
    place = call.find(first) if first else -1
    return verb, " ".join(call[place:].split()) if place >= 0 else ""
