#!/bin/sh
# Installs the system libraries that Qt's window and tests need on Debian and Ubuntu.
# usage: system-libraries.sh [MORE PACKAGES]
# Without root it names the one line to type; elsewhere it has nothing to do.
set -eu

# xcb: the window; egl, gl, fontconfig, ...: Qt itself; fonts: the six languages; xvfb is not needed.
packages="python3-venv libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libx11-6
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-crosextra-carlito $*"

command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=""
for package in $packages; do
    # Debian's t64 transition renamed libglib2.0-0; dpkg answers for the new name through Provides.
    dpkg-query -W -f='${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^install ok installed' \
        || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing system libraries:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086  # a list of words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "cwgdesk's window needs system libraries that are not installed. Please type this line once:" >&2
    echo "  sudo apt-get install --no-install-recommends$missing" >&2
    # The libraries may be there under other names; Qt itself is the judge, so go on.
fi
