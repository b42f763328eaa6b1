// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Sensitivity
import Studies

extension LoadedStudy {
  /// The study with what arguments let vary, as ``vary(_:)`` takes each.
  ///
  /// - Throws: ``Faults``, also for a path that two of them have: the first would do nothing.
  package mutating func vary(_ arguments: [String]) throws(Faults) {
    var paths: Set<String> = []
    for argument in arguments {
      let path = try vary(argument)
      guard paths.insert(path).inserted else {
        throw Faults([
          Fault(
            .setTwice, path: path, found: .spelt(path),
            place: Fault.Place(file: "--vary \(argument)", line: 0, column: 0))
        ])
      }
    }
  }

  /// The study with what one argument lets vary: `PATH=normal(mean: 1.2 %, sd: 0.3 %)`, or a lever,
  /// `PATH=values(25 MNOK, 50 MNOK)` or `PATH=25 MNOK..200 MNOK:8`.
  ///
  /// What varied at the same path before is replaced.
  ///
  /// - Returns: The whole key path.
  /// - Throws: ``Faults`` with the argument as their place.
  @discardableResult
  package mutating func vary(_ argument: String) throws(Faults) -> String {
    let place = Fault.Place(file: "--vary \(argument)", line: 0, column: 0)
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
      throw Faults([Fault(.badLaw, found: .spelt(argument), place: place)])
    }
    let path: String
    do throws(Fault) {
      path = try scenario.path(meantBy: argument[..<equals].trimmed)
    } catch {
      var fault = error
      fault.place = place
      throw Faults([fault])
    }
    let text = argument[argument.index(after: equals)...].trimmed
    let node = try Self.node(text, place)
    let entry = Node.Entry(key: path, place: place, value: node)
    let years = scenario.years.parameters
    var reader = UncertaintyReader(scenario.model, years: years) { _ in false }
    let isLever = node["values"] != nil || node["from"] != nil
    let lever = isLever ? reader.lever(entry) : nil
    var input: Uncertainty.Input?
    if !isLever {
      let one = Node(content: .map([entry]), place: place)
      let root = Node(
        content: .map([Node.Entry(key: "uncertainty", place: place, value: one)]), place: place)
      input = reader.read(root).inputs.first
    }
    reader.finish()
    var study = study
    study.levers.removeAll { $0.path == path }
    study.uncertainty = study.uncertainty.without([path])
    if let lever { study.levers.append(lever) }
    if let input { study.uncertainty.inputs.append(input) }
    let faults =
      reader.faults.isEmpty
      ? study.faults(in: scenario.model, years: years).filter { $0.path.contains(path) }
      : reader.faults
    guard faults.isEmpty else {
      throw Faults(
        faults.map { fault in
          var fault = fault
          fault.place = place
          if fault.path.hasSuffix(path) { fault.path = path }
          return fault
        })
    }
    self.study = study
    return path
  }

  /// `normal(mean: 1 %, sd: 2 %)` as a file would have it: `{normal: {mean: 1 %, sd: 2 %}}`.
  private static func node(_ text: String, _ place: Fault.Place) throws(Faults) -> Node {
    if text.hasPrefix("{") { return try yaml(text, place) }
    if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      let name = text[..<open].trimmed
      let inside = text[text.index(after: open)...].dropLast()
      let isList = ["values", "discrete", "empirical"].contains(name)
      return try yaml(
        isList ? "{\(name): [\(inside)]}" : "{\(name): {\(inside)}}", place)
    }
    guard let dots = text.firstRange(of: ".."), let colon = text.lastIndex(of: ":"),
      colon > dots.lowerBound
    else { throw Faults([Fault(.badLaw, found: .spelt(text), place: place)]) }
    func entry(_ key: String, _ text: String) -> Node.Entry {
      Node.Entry(key: key, place: place, value: Node(content: .scalar(text), place: place))
    }
    return Node(
      content: .map([
        entry("from", text[..<dots.lowerBound].trimmed),
        entry("to", text[dots.upperBound..<colon].trimmed),
        entry("steps", text[text.index(after: colon)...].trimmed),
      ]), place: place)
  }

  private static func yaml(_ text: String, _ place: Fault.Place) throws(Faults) -> Node {
    try YAMLText(text, file: place.file).root().placed(place)
  }
}
