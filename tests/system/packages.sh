#!/usr/bin/env bash
# Installs the programs that the tests drive (LibreOffice, Chromium, Poppler, xmllint, fonts) where they are missing.
# On a machine where they cannot be installed it fails: a test that needs one is never skipped.
set -euo pipefail

declare -A package_of=(
  [soffice]=libreoffice-calc
  [lowriter]=libreoffice-writer
  [chromium-headless-shell]=chromium-headless-shell
  [pdftoppm]=poppler-utils
  [xmllint]=libxml2-utils
  [openssl]=openssl
)
missing=()
for program in "${!package_of[@]}"; do
  command -v "$program" >/dev/null 2>&1 || missing+=("${package_of[$program]}")
done
# Liberation Serif has the widths of Times New Roman: the sheets are measured with it. Its first edition has no letters of
# Vietnamese, for which another, wider font steps in: U+1EA5 tells the second.
fc-list ":family=Liberation Serif:charset=1ea5" file 2>/dev/null | grep -q . || missing+=(fonts-liberation2)

if [ "${#missing[@]}" -gt 0 ]; then
  echo "installing: ${missing[*]}"
  run=()
  [ "$(id -u)" -eq 0 ] || run=(sudo)
  "${run[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
