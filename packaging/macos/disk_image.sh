#!/bin/sh
# Makes the disk image for macOS from the frozen app: licences inside, signed where an identity is given, checked.
# packaging/macos/disk_image.sh "out/build/Heijastus Desk.app" out/build/heijastus-desk out/dist/heijastus-desk-VERSION-ARCH.dmg
set -eu

APP=$1
FROZEN=$2
IMAGE=$3
HERE=$(cd "$(dirname "$0")" && pwd)
# "-" signs for this machine only: without it no program starts on Apple silicon. See README.md for the real identity.
IDENTITY=${SIGNING_IDENTITY:--}
if [ "$IDENTITY" = - ]; then STAMP=--timestamp=none; else STAMP=--timestamp; fi

# The list of parts was made after the app: data lies in Resources, and Frameworks, where the program looks, points to it.
rm -rf "$APP/Contents/Resources/licences"
cp -R "$FROZEN/_internal/licences" "$APP/Contents/Resources/licences"
ln -sfn ../Resources/licences "$APP/Contents/Frameworks/licences"

# From the inside out: a signature covers what is signed before it. --deep is not for signing.
find "$APP/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 -n 20 codesign --force "$STAMP" --options runtime --sign "$IDENTITY"
find "$APP/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
    xargs -0 -n 1 codesign --force "$STAMP" --options runtime --sign "$IDENTITY"
codesign --force "$STAMP" --options runtime --entitlements "$HERE/entitlements.plist" --sign "$IDENTITY" "$APP"
codesign --verify --strict --verbose=2 "$APP"

# What was signed must still start, and read its own parts.
"$APP/Contents/MacOS/heijastus-desk" self-check

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$APP" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$IMAGE"
hdiutil create -volname "Heijastus Desk" -srcfolder "$stage" -fs HFS+ -format UDZO -quiet "$IMAGE"
hdiutil verify -quiet "$IMAGE"
echo "$IMAGE"
