#!/bin/sh
# Makes the AppImage from the frozen folder; tool and runtime are given, nothing is fetched.
# packaging/appimage/build.sh out/build/heijastus-desk out/build/icons out/dist APPIMAGETOOL RUNTIME
set -eu

FROZEN=$1
ICONS=$2
TARGET=$3
TOOL=$4
RUNTIME=$5
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
ID=fi.heijastus.desk
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$ROOT/heijastus_desk/__init__.py")

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$stage/usr/lib" "$stage/usr/share/applications" "$stage/usr/share/metainfo" "$stage/usr/share/mime/packages" \
    "$stage/usr/share/icons/hicolor/256x256/apps"
cp -R "$FROZEN" "$stage/usr/lib/heijastus-desk"
cp "$ROOT/packaging/appimage/AppRun" "$stage/AppRun"
chmod 755 "$stage" "$stage/AppRun"
cp "$ROOT/packaging/linux/$ID.desktop" "$stage/$ID.desktop"
cp "$ROOT/packaging/linux/$ID.desktop" "$stage/usr/share/applications/"
cp "$ROOT/packaging/linux/$ID.metainfo.xml" "$stage/usr/share/metainfo/$ID.metainfo.xml"
cp "$ROOT/packaging/linux/$ID.mime.xml" "$stage/usr/share/mime/packages/$ID.xml"
cp "$ICONS/256.png" "$stage/$ID.png"
cp "$ICONS/256.png" "$stage/.DirIcon"
cp "$ICONS/256.png" "$stage/usr/share/icons/hicolor/256x256/apps/$ID.png"

ARCH=$(uname -m) "$TOOL" --no-appstream --runtime-file "$RUNTIME" "$stage" "$TARGET/heijastus-desk-$VERSION-$(uname -m).AppImage"
