package dev.ssot.cli.completion;

import picocli.AutoComplete;
import picocli.CommandLine;

/** The completions of one program for bash, and for zsh, which runs them as they are. */
final class BashScript {

  /** Bash takes an equals sign for a word of its own, zsh for a part of the word around it. */
  private static final String BEHIND_EQUALS_SIGNS =
      """

      # Picocli completes values behind a space only: --format=sa is turned into --format sa.
      function _complete_%1$s_values() {
        local words=() word i prefix=
        for ((i = 0; i <= COMP_CWORD; i++)); do
          word="${COMP_WORDS[@]:$i:1}"
          prefix=
          case "$word" in
            =) [ "$i" -lt "$COMP_CWORD" ] || words+=("") ;;
            --*=*) prefix="${word%%%%=*}="; words+=("${word%%%%=*}" "${word#*=}") ;;
            *) words+=("$word") ;;
          esac
        done
        COMP_WORDS=("${words[@]}")
        COMP_CWORD=$((${#words[@]} - 1))
        _complete_%1$s
        [ -z "$prefix" ] || COMPREPLY=("${COMPREPLY[@]/#/$prefix}")
      }
      complete -F _complete_%1$s_values -o default %1$s
      """;

  private BashScript() {}

  static String of(CommandLine program) {
    String name = program.getCommandName();
    return AutoComplete.bash(name, program) + BEHIND_EQUALS_SIGNS.formatted(name);
  }
}
