"""Run by the system's Python: opens a .docx in LibreOffice, edits it, saves it as Word does.

usage: lo_edit.py PROFILE FILE OUT ; the edits come as JSON lines on standard input: [verb, words, others].
"""

# pyright: reportMissingImports=false, reportPossiblyUnboundVariable=false
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def found(document, words):
    wanted = document.createSearchDescriptor()
    wanted.SearchString, wanted.SearchCaseSensitive = words, True
    place = document.findFirst(wanted)
    if place is None:
        raise SystemExit("not found: " + words)
    return place


def dispatched(context, document, command):
    dispatcher = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.DispatchHelper", context
    )
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())


def edit(context, document, verb, words, others):
    if verb == "track":
        document.RecordChanges = words == "on"
        return
    if verb == "dispatch":
        dispatched(context, document, words)
        return
    place = found(document, words)
    text = place.Text
    if verb == "replace":
        place.setString(others)
    elif verb == "insert":
        text.insertString(place.End, others, False)
    elif verb == "split":
        text.insertControlCharacter(place.Start, PARAGRAPH_BREAK, False)
    elif verb == "paragraph":
        cursor = text.createTextCursorByRange(place.End)
        cursor.gotoEndOfParagraph(False)
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        text.insertString(cursor, others, False)
    elif verb == "remove":
        cursor = text.createTextCursorByRange(place.Start)
        cursor.gotoStartOfParagraph(False)
        cursor.goLeft(1, True)  # with the end of the paragraph before
        other = text.createTextCursorByRange(place.End)
        other.gotoEndOfParagraph(False)
        cursor = text.createTextCursorByRange(cursor)
        cursor.gotoRange(cursor.Start, False)
        cursor.gotoRange(other.End, True)
        cursor.setString("")


def main():
    profile, file, out = sys.argv[1:4]
    pipe = f"cwgdesk{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
         f"--accept=pipe,name={pipe};urp"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.5)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        try:
            hidden = PropertyValue("Hidden", 0, True, 0)
            document = desktop.loadComponentFromURL(Path(file).resolve().as_uri(), "_blank", 0, (hidden,))
            for line in sys.stdin:
                edit(context, document, *json.loads(line))
            kind = PropertyValue("FilterName", 0, "MS Word 2007 XML", 0)
            document.storeToURL(Path(out).resolve().as_uri(), (kind,))
            document.close(True)
        finally:
            desktop.terminate()
    finally:
        office.wait(30)


main()
