"""Who we are: the delegation whose desk this is."""

from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, public


class Delegation(Noun, repr=False, eq=False, kw_only=True):
    """The one row that names the Member State, its code, and who answers for the paper."""

    __tablename__ = "delegation"

    state: Mapped[str] = public(default="")  # "Republic of Example"
    code: Mapped[str] = public(default="")  # of proposal numbers: "EXA"
    language: Mapped[str] = public(default="en")  # of its papers
    contact: Mapped[str] = public(default="")  # goes into the contact footnote
    example: Mapped[bool] = mapped_column(default=False)  # the fictional one of the sample workspace
