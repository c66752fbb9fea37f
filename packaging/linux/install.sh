#!/bin/sh
# Puts the program into the home folder of one user, without administrator's rights; --uninstall takes it away again.
set -eu

PROGRAM="$HOME/.local/lib/heijastus-desk"
SHARED="${XDG_DATA_HOME:-$HOME/.local/share}"
STARTER="$HOME/.local/bin/heijastus-desk"
VAULT="$SHARED/heijastus-desk"
ID=fi.heijastus.desk

refresh() {
    for tool in "update-desktop-database $SHARED/applications" "update-mime-database $SHARED/mime" \
        "gtk-update-icon-cache -q -t $SHARED/icons/hicolor"; do
        # A desktop without these finds the files by itself.
        if command -v "${tool%% *}" >/dev/null 2>&1; then $tool >/dev/null 2>&1 || true; fi
    done
}

keep_client_files() {
    for place in "$PROGRAM" "$PROGRAM.new" "$PROGRAM.old"; do
        held=$(find "$place/" -name vault.db -o -name vault.key 2>/dev/null | head -n 1)
        if [ -n "$held" ]; then
            echo "Ohjelman kansiossa on asiakastiedosto: $held. Mitään ei muutettu. Siirrä sen kansio muualle ja yritä uudelleen." >&2
            echo "I programmets mapp finns en kundfil: $held. Ingenting ändrades. Flytta dess mapp någon annanstans och försök igen." >&2
            echo "There is a client file in the program's own folder: $held. Nothing was changed. Move its folder elsewhere and try again." >&2
            exit 1
        fi
    done
}

uninstall() {
    keep_client_files
    rm -rf "$PROGRAM" "$PROGRAM.new" "$PROGRAM.old"
    rm -f "$STARTER" "$SHARED/applications/$ID.desktop" "$SHARED/mime/packages/$ID.xml" "$SHARED/metainfo/$ID.metainfo.xml"
    find "$SHARED/icons/hicolor" -name "$ID.*" -delete 2>/dev/null || true
    refresh
    echo "Ohjelma on poistettu. Asiakastiedosto jäi paikoilleen: $VAULT"
    echo "Programmet är borttaget. Kundfilen finns kvar: $VAULT"
    echo "The program is removed. The client file stays where it was: $VAULT"
}

install() {
    keep_client_files
    here=$(dirname "$0")
    mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$SHARED/applications" "$SHARED/mime/packages" "$SHARED/metainfo" \
        "$SHARED/icons/hicolor"
    # Beside the old one, then in its place: broken off, there is a whole program or none.
    rm -rf "$PROGRAM.new" "$PROGRAM.old"
    cp -R "$here/heijastus-desk" "$PROGRAM.new"
    cp "$here/install.sh" "$PROGRAM.new/uninstall.sh"
    if [ -d "$PROGRAM" ]; then mv "$PROGRAM" "$PROGRAM.old"; fi
    mv "$PROGRAM.new" "$PROGRAM"
    rm -rf "$PROGRAM.old"
    ln -sf "$PROGRAM/heijastus-desk" "$STARTER"
    sed -e "s|^Exec=heijastus-desk|Exec=\"$PROGRAM/heijastus-desk\"|" -e "s|^TryExec=.*|TryExec=$PROGRAM/heijastus-desk|" \
        "$here/share/applications/$ID.desktop" >"$SHARED/applications/$ID.desktop"
    cp "$here/share/mime/packages/$ID.xml" "$SHARED/mime/packages/$ID.xml"
    cp "$here/share/metainfo/$ID.metainfo.xml" "$SHARED/metainfo/$ID.metainfo.xml"
    cp -R "$here/share/icons/hicolor/." "$SHARED/icons/hicolor/"
    refresh
    echo "Heijastus Desk on asennettu. / är installerat. / is installed."
    echo "$STARTER"
}

case "${1:-${0##*/}}" in
    --uninstall | uninstall.sh) uninstall ;;
    *) install ;;
esac
