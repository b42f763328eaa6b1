// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles

struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw one figure: a Vega-Lite specification, or a picture.",
    discussion: """
      A specification (.vl.json) holds its own figures, and any program that knows Vega-Lite draws \
      it. Pictures need what `scripts/setup charts` installs. The figure named frontier is drawn \
      with --vary, --solve and --goal, as `ksf frontier` takes them.

      EXAMPLES
        ksf chart ksf-2019 --list
        ksf chart ksf-2019 --figure share -o share.svg
        ksf chart nearing-parity --samples 4096 --figure fan_share \\
          --language nb -o fan.pdf
        ksf chart ksf-2019 ksf-2019-indexed --figure waterfall \\
          --metric share@2034 -o why.png
        ksf chart ksf-2019 --figure frontier \\
          --vary 'municipal_costs.growth.real=0 %..2 %' \\
          --solve increment --goal 'share@2029 = 1 %' -o curve.vl.json
      """)

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("Which figure; --list names them.", valueName: "name"))
  var figure: String?

  @Flag(help: "Name the figures that there are, with their titles.")
  var list = false

  @OptionGroup var curve: FrontierOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write it: .vl.json, .svg, .png or .pdf; without it the specification is printed.",
      valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Replace what is there already.")
  var force = false

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but faults.")
  var quiet = false

  static let frontier = "frontier"
  private static let endings = ["json", "svg", "png", "pdf"]

  func validate() throws {
    guard list || figure != nil else {
      throw ValidationError("Name a figure with --figure; --list tells which there are.")
    }
    guard curve.isGiven == (figure == Self.frontier) else {
      throw ValidationError(
        "--vary, --solve and --goal go together, and with --figure \(Self.frontier) only.")
    }
    if output?.isEmpty ?? false { throw ValidationError("--output needs a path.") }
  }

  func run() throws {
    let language = language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let place = document
      if place.output != "-" {
        guard Self.endings.contains(place.ending) else {
          throw place.unknownEnding(["vl.json", "svg", "png", "pdf"])
        }
        try place.checkFree()
      }
      let isDrawn = place.output != "-" && place.ending != "json" && !list
      if isDrawn { try ChartsFolder().checkDraws() }
      let folder = try subject.data.read()
      let loaded = try ReportSubject(subject, folder: folder, language, quiet: quiet)
      for remark in folder.remarks + loaded.remarks {
        Terminal.say(remark.words(in: language), quiet: quiet)
      }
      let charts =
        try figure == Self.frontier
        ? curve.charts(of: loaded, in: language)
        : loaded.charts(known: folder.data.sources, language)
      if list {
        try Terminal.print(charts.map { "\($0.code)\t\($0.title)\n" }.joined())
        return
      }
      guard let chart = charts.first(where: { $0.code == figure }) else {
        throw Faults([
          .unknown(.unknownFigure, figure ?? "", among: charts.map(\.code), path: "--figure")
        ])
      }
      let text = chart.specification(of: loaded.title(language)).pretty
      let content =
        isDrawn ? try ChartsFolder().draw([text], as: place.ending)[0] : Data(text.utf8)
      let record = loaded.record(folder: folder.inputs)
      try place.write(content, sparing: record.inputs)
      archive.keeper(of: Self.self, language, quiet: quiet).end {
        var outcome = RunOutcome(record, language)
        outcome.outputs = [.init(place.output, content)]
        return outcome
      }
    }
  }

  private var document: DocumentOptions {
    var options = DocumentOptions()
    (options.output, options.force) = (output ?? "-", force)
    (options.language, options.quiet) = (language, quiet)
    return options
  }
}
