"""Old resolutions of the United Nations, clause by clause."""

import pytest

from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import own_clauses, typed

OLD = {
    "a declaration in the resolution": (
        """1514 (XV). Declaration on the granting of independence to colonial countries and peoples
The General Assembly,
Mindful of the determination proclaimed by the peoples of the world,
Conscious of the need for the creation of conditions of stability,
Solemnly proclaims the necessity of bringing to a speedy end colonialism;
And to this end
Declares that:
1. The subjection of peoples to alien subjugation constitutes a denial of rights.
2. All peoples have the right to self-determination.
3. Inadequacy of preparedness should never serve as a pretext.""",
        [
            "preambular: Mindful",
            "preambular: Conscious",
            "operative: Solemnly proclaims",
            "operative: Declares",
            "operative: Declares 1",
            "operative: Declares 2",
            "operative: Declares 3",
        ],
    ),
    "Security Council 1967": (
        """Resolution 242 (1967)
of 22 November 1967
The Security Council,
Expressing its continuing concern with the grave situation in the Middle East,
Emphasizing the inadmissibility of the acquisition of territory by war,
1. Affirms that the fulfilment of Charter principles requires:
(i) Withdrawal of armed forces;
(ii) Termination of all claims;
2. Affirms further the necessity:
(a) For guaranteeing freedom of navigation;
(b) For achieving a settlement;
3. Requests the Secretary-General to designate a Special Representative.
Adopted unanimously at the 1382nd meeting.""",
        [
            "preambular: Expressing",
            "preambular: Emphasizing",
            "operative: 1",
            "operative: 1 (i)",
            "operative: 1 (ii)",
            "operative: 2",
            "operative: 2 (a)",
            "operative: 2 (b)",
            "operative: 3",
        ],
    ),
    "Security Council 1950, no numbers": (
        """83 (1950). Resolution of 27 June 1950
[S/1511]
The Security Council,
Having determined that the armed attack constitutes a breach of the peace,
Having called for an immediate cessation of hostilities,
Recommends that the Members of the United Nations furnish such assistance.
Adopted at the 474th meeting by 7 votes to 1.""",
        [
            "preambular: Having determined",
            "preambular: Having called",
            "operative: Recommends",
        ],
    ),
    "an opening without comma": (
        """10 (I). Title of it
The General Assembly
Recommends that the Economic and Social Council act;
Requests the Secretary-General to report.""",
        [
            "operative: Recommends",
            "operative: Requests",
        ],
    ),
    "an opening with therefore": (
        """96 (I). The Crime of Genocide
GENOCIDE is a denial of the right of existence of entire human groups.
Many instances of such crimes have occurred.
The General Assembly, therefore,
Affirms that genocide is a crime under international law;
Invites the Member States to enact the necessary legislation;
Recommends that international co-operation be organized;
Requests the Economic and Social Council to undertake the necessary studies.
Fifty-fifth plenary meeting, 11 December 1946.""",
        [
            "operative: Affirms",
            "operative: Invites",
            "operative: Recommends",
            "operative: Requests",
        ],
    ),
    "parts that count on": (
        """377 (V). Uniting for peace
A
The General Assembly,
Recognizing that the first two stated Purposes are:
“To maintain peace,” and
“To develop relations,”
Reaffirming that it remains the primary duty of all Members,
A
1. Resolves that if the Security Council fails to act, the Assembly shall consider the matter;
2. Adopts for this purpose the amendments to its rules of procedure;
B
3. Establishes a Peace Observation Commission;
4. Decides that the Commission may act.
302nd plenary meeting,
3 November 1950.""",
        [
            "preambular: Recognizing",
            "preambular: Reaffirming",
            "operative: 1",
            "operative: 2",
            "operative: 3",
            "operative: 4",
        ],
    ),
    "Economic and Social Council 1967": (
        """1235 (XLII). Question of the violation of human rights
The Economic and Social Council,
Noting resolutions 8 (XXIII) and 9 (XXIII),
1. Welcomes the decision of the Commission;
2. Authorizes the Commission to examine information;
3. Decides to review the provisions.
1479th plenary meeting,
6 June 1967.""",
        [
            "preambular: Noting",
            "operative: 1",
            "operative: 2",
            "operative: 3",
        ],
    ),
    "French, in parts": (
        """1803 (XVII). Souveraineté permanente sur les ressources naturelles
L'Assemblée générale,
Rappelant ses résolutions 523 (VI) et 626 (VII),
Tenant compte de sa résolution 1515 (XV),
I
Déclare ce qui suit :
1. Le droit de souveraineté permanente doit s'exercer.
2. La prospection doit être conforme aux règles.
II
Se félicite des travaux de la Commission du droit international ;
III
Prie le Secrétaire général de poursuivre l'étude.
1194e séance plénière,
14 décembre 1962.""",
        [
            "preambular: Rappelant",
            "preambular: Tenant compte",
            "operative: Déclare",
            "operative: Déclare 1",
            "operative: Déclare 2",
            "operative: Se félicite",
            "operative: Prie",
        ],
    ),
    "a declaration annexed": (
        """2625 (XXV). Declaration on Principles
The General Assembly,
Recalling its resolutions 1815 (XVII) and 1966 (XVIII),
Convinced that the adoption would constitute a landmark,
1. Approves the Declaration, the text of which is annexed to the present resolution;
2. Expresses its appreciation to the Special Committee;
3. Recommends that all efforts be made.
1883rd plenary meeting,
24 October 1970.
ANNEX
DECLARATION ON PRINCIPLES
PREAMBLE
The General Assembly,
Reaffirming in the terms of the Charter that peace is a purpose,
Having considered the principles,
1. Solemnly proclaims the following principles:
The principle that States shall refrain from the threat of force
Every State has the duty to refrain.""",
        [
            "preambular: Recalling",
            "preambular: Convinced",
            "operative: 1",
            "operative: 2",
            "operative: 3",
        ],
    ),
}


@pytest.mark.parametrize("name", OLD)
def test_old_texts_are_read_clause_by_clause(name: str):
    text, right = OLD[name]
    found = parse(typed(text))
    told = [f"{c.kind.value}: {c.path}" for c in found.clauses if c in own_clauses(found)]
    assert told == right
    assert found.info.kind is DocumentKind.RESOLUTION
