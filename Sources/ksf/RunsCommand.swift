// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "The runs that were kept: find them, look into them, make them again.",
    discussion: """
      Every run of project, compare, table, export, explain, solve, frontier, elasticities, sweep, \
      merge, report, chart, analyze and discover is kept with what it was made by, of and into, \
      unless --no-archive: in the file that --archive names, else KSF_ARCHIVE (empty: nowhere), else \
      $XDG_DATA_HOME/ksf/runs.sqlite, by default ~/.local/share/ksf/runs.sqlite.

      A run is named by its number, by `last`, or by the beginning of its hash.

      EXAMPLES
        ksf runs                               the last twenty
        ksf runs --scenario ksf-2019           of a scenario
        ksf runs --metric share@2029           with what it came to in each
        ksf runs show last                     all that was kept of one
        ksf runs show 12 --file scenario.yaml  a file that was kept of it
        ksf runs diff 11 12                    what differs, and what made it differ
        ksf runs rerun 12                      whether it still comes out the same
        ksf runs resume 14                     go on with a sweep that was killed
        ksf runs export 12 -o run-12.zip       to send
        ksf runs prune --until 2025 --dry-run  what would go
      """,
    subcommands: [
      RunsListCommand.self, RunsShowCommand.self, RunsDiffCommand.self, RunsRerunCommand.self,
      RunsResumeCommand.self, RunsExportCommand.self, RunsPruneCommand.self,
    ], defaultSubcommand: RunsListCommand.self)
}
