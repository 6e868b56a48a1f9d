#!/bin/sh
# Pictures of the pages of every example, one sheet an example: docs/pages/<slug>.png.
#
# Run `npm run examples` first: it writes examples/*/whitepaper.docx. Needs LibreOffice, poppler and ImageMagick.
# The fonts of the presets are Microsoft's; what is as wide stands in for them here: Noto CJK and Arimo or Liberation.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

alias_font() {
  printf '<match target="pattern"><test name="family"><string>%s</string></test>' "$1"
  printf '<edit name="family" mode="assign" binding="strong"><string>%s</string></edit></match>\n' "$2"
}
sans=$(fc-list : family | grep -xE 'Arimo|Liberation Sans' | head -n 1 || true)
{
  echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
  echo "<include>${FONTCONFIG_FILE:-/etc/fonts/fonts.conf}</include>"
  alias_font 'Yu Gothic' 'Noto Sans CJK JP'
  alias_font 'MS Gothic' 'Noto Sans CJK JP'
  alias_font 'Yu Mincho' 'Noto Serif CJK JP'
  alias_font 'MS Mincho' 'Noto Serif CJK JP'
  alias_font 'Arial' "${sans:-DejaVu Sans}"
  echo '</fontconfig>'
} > "$work/fonts.conf"

for file in examples/*/whitepaper.docx; do
  slug=$(basename "$(dirname "$file")")
  FONTCONFIG_FILE="$work/fonts.conf" soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to pdf --outdir "$work/$slug" "$file" > "$work/log" 2>&1
  pdftoppm -r 60 -png "$work/$slug/whitepaper.pdf" "$work/$slug/page"
  montage "$work/$slug"/page-*.png -tile 5x -geometry +5+5 -background '#b8b8b8' "$work/$slug/sheet.png"
  convert "$work/$slug/sheet.png" -strip +dither -colors 24 -define png:compression-level=9 "docs/pages/$slug.png"
  echo "docs/pages/$slug.png ($(wc -c < "docs/pages/$slug.png") bytes)"
done
