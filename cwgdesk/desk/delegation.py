"""Who we are: the delegation whose desk this is."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapped

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.fields import only
from cwgdesk.workspace.lookup import assign
from cwgdesk.workspace.mapping import Noun, public, secret, settable, view
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace

_ASKED = Mark(form=Form.OWN)  # in the settings, and when a workspace is made


class Delegation(Noun, repr=False, eq=False, kw_only=True):
    """The one row that names the Member State, its code, and who answers for the paper."""

    __tablename__ = "delegation"

    state: Mapped[str] = public(default="", mark=_ASKED)  # "Republic of Example"
    code: Mapped[str] = public(default="", mark=_ASKED)  # of proposal numbers: "EXA"
    language: Mapped[str] = public(default="en", mark=_ASKED)  # of its papers
    # How the papers of each language name the state: {"en": {"name": …, "by": "the Republic of …"}}.
    forms: Mapped[dict[str, Any]] = public(default_factory=dict, mark=_ASKED)
    contact: Mapped[str] = public(default="", mark=_ASKED)  # goes into the contact footnote
    example: Mapped[bool] = secret(default=False, mark=_ASKED)  # the fictional one of the sample workspace


def delegation(ws: Workspace) -> Delegation | None:
    """The delegation, as a view; None until it has been named."""
    with ws.read() as orm:
        ours = orm.scalars(select(Delegation)).first()
        return view(ours) if ours else None


def set_delegation(ws: Workspace, **fields: object) -> None:
    """Say who we are: state, code, language of our papers, contact."""
    only(fields, settable(Delegation))
    with ws.change(ChangeLabel.EDIT_SETTINGS, str(fields.get("state", ""))) as change:
        ours = change.orm.scalars(select(Delegation)).first()
        if ours is None:
            ours = Delegation()
            change.orm.add(ours)
        assign(ours, fields)
