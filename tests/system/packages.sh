#!/usr/bin/env bash
# Installs the programs that the tests drive (LibreOffice, Chromium, Poppler, xmllint, fonts) where they are missing.
# On a machine where they cannot be installed it fails: a test that needs one is never skipped.
set -euo pipefail

declare -A package_of=(
  [soffice]=libreoffice-calc
  [chromium]=chromium
  [pdftoppm]=poppler-utils
  [xmllint]=libxml2-utils
  [openssl]=openssl
)
missing=()
for program in "${!package_of[@]}"; do
  command -v "$program" >/dev/null 2>&1 || missing+=("${package_of[$program]}")
done
# Liberation Serif has the widths of Times New Roman: the sheets are measured with it.
fc-list 2>/dev/null | grep -qi "liberation serif" || missing+=(fonts-liberation)

if [ "${#missing[@]}" -gt 0 ]; then
  echo "installing: ${missing[*]}"
  run=()
  [ "$(id -u)" -eq 0 ] || run=(sudo)
  "${run[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
