#!/usr/bin/env bash
# What a release holds, from the commit alone: an archive of what a runner needs, the digests that are attested, the notes.
#   scripts/pack-release.sh FOLDER vX.Y.Z COMMIT
set -euo pipefail
folder=$1 tag=$2 commit=$3
cd "$(dirname "$0")/.."
wanted="v$(git show "$commit:package.json" | sed -n 's/^  "version": "\(.*\)",$/\1/p')"
if [ "$tag" != "$wanted" ]; then
  echo "the tag is $tag and package.json says $wanted: set its version, commit, and tag that commit" >&2
  exit 2
fi
notes=$(git show "$commit:CHANGELOG.md" | awk -v head="## $tag" '$0 == head || index($0, head " ") == 1 { on = 1; next } /^## / { on = 0 } on')
if [ -z "$notes" ]; then
  echo "CHANGELOG.md has no section \"## $tag\": rename \"## Unreleased\", commit, and tag that commit" >&2
  exit 2
fi
mkdir -p "$folder"
git archive --format=tar --prefix="evenhand-$tag/" "$commit" -- \
  action.yml 'action-*' dist schemas LICENSE README.md SECURITY.md | gzip -n >"$folder/evenhand-$tag.tar.gz"
(cd "$folder" && sha256sum "evenhand-$tag.tar.gz") >"$folder/SHA256SUMS"
# Each file of dist too: the digest of what a runner has checked out can be looked up without the archive.
git ls-tree -r -z --name-only "$commit" -- dist | while IFS= read -r -d '' file; do
  printf '%s  %s\n' "$(git show "$commit:$file" | sha256sum | cut -d ' ' -f 1)" "$file"
done >>"$folder/SHA256SUMS"
pins=$(git ls-tree --name-only "$commit" | sed -n 's:^action-:/action-:p')
{
  printf '%s\n\n## Pinned\n\n```yaml\n' "$notes"
  printf -- '- uses: evenhand/evenhand%s@%s # %s\n' "" "$commit" "$tag"
  for action in $pins; do printf -- '- uses: evenhand/evenhand%s@%s # %s\n' "$action" "$commit" "$tag"; done
  printf '```\n\n`gh attestation verify evenhand-%s.tar.gz --repo evenhand/evenhand` says which workflow built the archive;\n' "$tag"
  printf 'SHA256SUMS has it and every file of `dist`.\n'
} >"$folder/NOTES.md"
