// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

/// Makes a scenario of a file whose form is sound.
///
/// What is missing or misspelt has been found by the ``Checker``, so that reading a value here traps
/// on nothing that a file can hold; what is left to find is what the file points to.
struct Builder {
  /// The folder of each file that a value may stand in, where a CSV beside it is looked for.
  let folders: [String: String]
  /// The series that may be named.
  let data: DataSet
  private(set) var faults: [Fault] = []
  private(set) var remarks: [LoadRemark] = []
  /// Series beside the scenario that were read.
  private(set) var inputs: [InputFile] = []
  /// Ids that may be cited.
  let sourceIDs: Set<String>
  /// Year 1, which years are counted from.
  let start: Int

  init(root: Node, folders: [String: String], data: DataSet) {
    (self.folders, self.data) = (folders, data)
    start = root["start"]!.year
    sourceIDs = Set((root["sources"]?.entries ?? []).map(\.key) + data.sources.map(\.id))
  }

  mutating func add(_ fault: Fault) { faults.append(fault) }
  mutating func add(_ input: InputFile) { inputs.append(input) }
  mutating func add(_ remark: LoadRemark) { remarks.append(remark) }

  /// A number with its unit, and where it says that it comes from.
  mutating func parameter(_ node: Node, _ measure: Measure, _ path: String) -> Parameter {
    let text = node.scalar ?? node["value"]!.scalar!
    let value = Quantity.checked(text, as: measure)
    if let remark = Quantity.remark(on: text, as: measure, at: path) { add(remark) }
    return Parameter(value, citation: node.scalar == nil ? citation(node, path) : nil)
  }

  /// What a value that is written out says of where it comes from.
  mutating func citation(_ node: Node, _ path: String) -> Citation {
    if let source = node["source"] { checkSource(source, path) }
    return Citation(
      source: node["source"]?.scalar,
      status: node["status"]?.scalar.flatMap { Status(rawValue: $0) },
      note: node["note"]?.scalar)
  }

  private mutating func checkSource(_ node: Node, _ path: String) {
    guard let id = node.scalar, !sourceIDs.contains(id) else { return }
    let (known, path) = (sourceIDs.sorted(), path + ".source")
    add(.unknown(.unknownSource, id, among: known, path: path, place: node.place))
  }

  mutating func dated(_ node: Node, _ measure: Measure, _ path: String) -> [Dated] {
    let values = (node.entries ?? []).map { entry in
      Dated(
        year: entry.key.year,
        parameter(entry.value, measure, "\(path).\(entry.key)"))
    }
    return values.sorted { $0.year < $1.year }
  }

  /// A checked year, of the calendar or counted from the start.
  func countedYear(_ node: Node) -> ScenarioYear {
    Checker.number(ofYear: node.scalar!).map { ScenarioYear(number: $0, from: start) }
      ?? ScenarioYear(node.year)
  }

  mutating func timeline(_ node: Node, _ measure: Measure, _ path: String) -> Timeline {
    node.isByYear
      ? .byYear(dated(node, measure, path)) : .constant(parameter(node, measure, path))
  }

  mutating func rates(_ node: Node, _ path: String) -> RatePath {
    RatePath(timeline(node, .rate, path))
  }

  /// What lies between several years must be said: a guess would be silent where it is wrong.
  mutating func levels(_ node: Node, _ path: String) -> LevelPath {
    guard node.isByYear else {
      return LevelPath(.constant(parameter(node, .share, path)), between: .hold)
    }
    let between: LevelPath.Between? = node[Schema.between.name]?.word()
    let values = dated(node.removing(Schema.between.name) ?? node, .share, path)
    if between == nil, values.count > 1 { add(.betweenMissing(values, path)) }
    return LevelPath(.byYear(values), between: between ?? .hold)
  }

  mutating func aim(_ node: Node, _ path: String) -> Aim {
    node.scalar == "specialist" ? .specialist : .share(parameter(node, .share, path))
  }
}

extension Fault {
  /// Nothing says what lies between levels by year; the first year in which it makes a difference
  /// shows by how much.
  fileprivate static func betweenMissing(_ values: [Dated], _ path: String) -> Fault {
    let pair = zip(values, values.dropFirst()).first { before, after in
      before.parameter.value != after.parameter.value && after.year > before.year + 1
    }
    let readings = pair.map { before, after -> Term in
      let year = (before.year + after.year) / 2
      let way = LevelPath.Between.linear.weight(of: year, from: before.year, to: after.year)
      let (hold, next) = (before.parameter.value, after.parameter.value)
      return .readings(year: year, hold: hold, linear: hold + (next - hold) * way)
    }
    let allowed = LevelPath.Between.allCases.map { Term.spelt("between: \($0.rawValue)") }
    return Fault(.betweenMissing, path: path, found: readings, allowed: allowed)
  }
}

extension Node {
  /// Whether this is a map by years, not one value.
  var isByYear: Bool { entries?.contains { Checker.year($0.key) != nil } ?? false }

  /// A checked year.
  var year: Int { scalar!.year }

  /// A checked word.
  func word<Word: RawRepresentable>(_: Word.Type = Word.self) -> Word
  where Word.RawValue == String {
    Word(rawValue: scalar!)!
  }
}

extension String {
  /// A checked year.
  var year: Int { Checker.year(self)! }
}
