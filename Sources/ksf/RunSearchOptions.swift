// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation

extension KeptRun.State: ExpressibleByArgument {}

/// Which runs are meant.
struct RunSearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Of this scenario, by its id; * stands for anything.", valueName: "scenario"),
    completion: .scenarios)
  var scenario: String?

  @Option(
    help: ArgumentHelp(
      "That asked for this metric, or whose table has it: share@2029.", valueName: "metric"))
  var metric: String?

  @Option(help: ArgumentHelp("Of this command.", valueName: "command"))
  var command: String?

  @Option(
    help: ArgumentHelp(
      "Begun on this day or later: 2026-11-28, or 2026-11, or 2026.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Begun on this day or earlier.", valueName: "date"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "With a SHA-256 that begins so: its own, or of a file that it read or made.",
      valueName: "hash"))
  var hash: String?

  @Option(help: "In this state.")
  var state: KeptRun.State?

  func validate() throws {
    if let hash, hash.count < 4 || !hash.allSatisfy(\.isHexDigit) {
      throw ValidationError("--hash takes at least four hexadecimal digits, not '\(hash)'.")
    }
    // A misspelt word is no command of which no run was kept.
    let kept = KeptKinds.all.compactMap { $0.configuration.commandName }
    if let command, !kept.contains(command) {
      let near = UnknownWord.alike(command, among: kept).first.map { " Did you mean '\($0)'?" }
      throw ValidationError(
        "--command takes \(kept.joined(separator: ", ")), not '\(command)'.\(near ?? "")")
    }
  }

  /// Whether none of the options was given.
  var isDefault: Bool {
    [scenario, metric, command, since, until, hash].allSatisfy { $0 == nil } && state == nil
  }

  func query() throws(Faults) -> RunQuery {
    var query = RunQuery()
    (query.scenario, query.metric, query.command) = (scenario, metric, command)
    (query.hash, query.state) = (hash, state)
    query.isWithScenarios = metric.map { RunEntry.Metric($0, nil, unit: "").isReal } ?? false
    if let since { query.since = try RunDate.span(of: since, for: "--since").lowerBound }
    if let until { query.before = try RunDate.span(of: until, for: "--until").upperBound }
    return query
  }

  /// The runs looked for, and what is damaged of all.
  ///
  /// - Throws: ``Faults`` also where there are none because the metric is none.
  func found(in archive: RunArchive) throws(Faults) -> (runs: [KeptRun], damaged: [KeptRun]) {
    let found = try archive.search(try query())
    if found.runs.isEmpty { try checkMetric() }
    return found
  }

  /// A misspelt word is no metric that no run was asked for. Targets, years and what else a scenario has of its
  /// own are not looked at: of which scenario the runs were is not known.
  func checkMetric() throws(Faults) {
    guard let metric else { return }
    let model = try ScenarioLoader().load(ScenarioLibrary.standard).model
    do throws(Fault) {
      _ = try Metric(metric, in: model)
    } catch {
      let kind = error.found?.spelling?.prefix { $0 != ":" }
      let isOwn = kind.map { Column.Kind(rawValue: String($0)) != nil } ?? false
      guard error.code == .unknownMetric || (error.code == .unknownColumn && !isOwn) else { return }
      var fault = error
      fault.path = "--metric"
      throw Faults([fault])
    }
  }
}

/// Dates as people write and read them, in the time of the machine: they tell when, not what.
enum RunDate {
  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    return calendar
  }

  /// The moments of a day, month or year.
  static func span(of text: String, for option: String) throws(Faults) -> Range<Date> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let units: [Calendar.Component] = [.year, .month, .day]
    if (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year),
      !parts.contains(nil)
    {
      let components = DateComponents(
        year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
      if components.isValidDate(in: calendar), let start = calendar.date(from: components),
        let end = calendar.date(byAdding: units[parts.count - 1], value: 1, to: start)
      {
        return start..<end
      }
    }
    throw Faults([
      Fault(.notADate, path: option, found: .spelt(text), allowed: ["2026-11-28"])
    ])
  }

  /// `2026-11-28 09:30`; – for one that is not known.
  static func words(_ date: Date?) -> String {
    guard let date else { return "–" }
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    func two(_ number: Int?) -> String {
      let text = "\(number ?? 0)"
      return text.count < 2 ? "0" + text : text
    }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) "
      + "\(two(parts.hour)):\(two(parts.minute))"
  }

  /// The same for programs, in UTC.
  static func code(_ date: Date?) -> Table.Datum {
    guard let date else { return .none }
    return .text(Date.ISO8601FormatStyle(includingFractionalSeconds: true).format(date))
  }
}
