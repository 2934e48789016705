# SPDX-License-Identifier: GPL-3.0-or-later
# Completions of masterychart for bash. A test holds them equal to the program's own table of options.

_masterychart()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    # --theme=dark comes as three words.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    local words=
    case $prev in
        --chart) words='bars curve achievements history' ;;
        --unlocks) words='both hardcore casual' ;;
        --set) words='official unofficial' ;;
        --axis) words='linear log share' ;;
        --bars) words='ranges counts' ;;
        --theme) words='light dark system' ;;
        --format) words='png svg pdf csv json jsonl' ;;
        --preset) words='discord square forum' ;;
        --api) words='v1 v2' ;;
        --export | --games-from)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return
            ;;
        --find | --limit | --size | --scale | --user | --api-url | --language)
            return
            ;;
        *)
            [[ $cur == -* ]] || return
            words='--games-from --my-games --sample --find --limit --update-games --chart --unlocks --set --axis --bars --theme
                --export --format --skip-existing --preset --size --scale --text --alt --record --user --api-url
                --api --quiet --verbose --language --help --version -h -v'
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

complete -F _masterychart masterychart
