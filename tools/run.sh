#!/bin/sh
# Opens the window on the sample workspace; without a display performs the same journey offscreen.
set -eu
bin=.venv/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec $bin/cwgdesk --sample
fi
echo "There is no display here, so cwgdesk does the sample journey without one."
QT_QPA_PLATFORM=offscreen exec $bin/cwgdesk demo --output build/demo
