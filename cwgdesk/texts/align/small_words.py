"""Words that stand in every text and tell none apart, folded as for the search; Chinese writes hardly any."""

from cwgdesk.core.folding import for_search

SMALL_WORDS = frozenset(
    for_search(
        # en
        "the of and to in a for that is be on as with by are it an at from or this which its have has "
        "had will was were been not their they we our us should would also can could may might these "
        "those such any other others all more most into than then there here who whom whose where when "
        "while if but so no nor i he she his her him shall must each every both either between among "
        "under over through upon about only same do does did being within without during before after "
        "against per via very some own too what how why whether however "
        # fr
        "le la les l un une des du de d et a au aux en dans par pour sur avec sans sous que qu qui dont "
        "ou ni ne n pas plus se s sa son ses leur leurs ce cet cette ces c il elle ils elles nous vous "
        "notre nos est sont ete etre a ont avoir fait entre vers chez ainsi comme si mais donc car y m j "
        "meme tout tous toute toutes autre autres "
        # es
        "el los las lo una unos unas del al y e o u con sin por para sobre entre hasta desde hacia segun "
        "como pero sino su sus nuestro nuestra es son fue fueron ser sido ha han haber se le les que "
        "quien cual cuyo este esta estos estas ese esa esos esas todo toda todos todas otro otra otros "
        "otras mas muy ya tambien no ni si asi "
        # ru
        "и в во на не что как по с со к ко о об от до из за для при у над под без через между или но а "
        "же ли бы он она оно они мы вы его ее их это эти этот эта тот та те том тех кто который которая "
        "которое которые которых которой был была было были быть есть также так чтобы если когда все "
        "всех всей весь свой своей своих себя ее "
        # ar
        "في من الي علي عن مع بين ان انه انها او ثم لا لم لن ما هذا هذه ذلك تلك التي الذي الذين كما كل "
        "بعض غير قد هو هي هم كان كانت يكون بما فيما مما وان ولا وفي ومن وعلي عند بعد قبل حتي اذا لكن "
    ).split()
)
