"""Run by the system's Python: opens a .docx in LibreOffice, accepts or rejects all, prints the paragraphs.

usage: lo_accept.py PROFILE FILE... ; prints one JSON object {"accepted": [...], "rejected": [...]} a file.
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


def paragraphs(text):
    found = []
    for part in text:
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                found += paragraphs(part.getCellByName(name))
        else:
            found.append(part.getString())
    return found


def reading(desktop, context, file, command):
    hidden = PropertyValue("Hidden", 0, True, 0)
    document = desktop.loadComponentFromURL(Path(file).resolve().as_uri(), "_blank", 0, (hidden,))
    try:
        dispatcher = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, command, "", 0, ())
        words = [" ".join(p.split()) for p in paragraphs(document.Text)]
        return [p for p in words if p]
    finally:
        document.close(True)


def main():
    profile, files = sys.argv[1], sys.argv[2:]
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
        for file in files:
            print(json.dumps({
                "accepted": reading(desktop, context, file, ".uno:AcceptAllTrackedChanges"),
                "rejected": reading(desktop, context, file, ".uno:RejectAllTrackedChanges"),
            }), flush=True)  # fmt: skip
        desktop.terminate()
    finally:
        office.wait(30)


main()
