// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
public import Funding
import Sensitivity
import Simulation
import Studies

/// Loads studies by library id or file, and makes studies of scenarios.
public struct StudyLoader: Sendable {
  private let scenarios: ScenarioLoader

  public init(data: DataSet = .builtIn) { scenarios = ScenarioLoader(data: data) }

  /// Loads the study `name`; of what is a scenario, the study of its own uncertainty.
  ///
  /// - Parameter settings: Changes of the scenario, as in ``ScenarioLoader/load(_:settings:until:)``.
  /// - Throws: ``Faults``, all that can be told at once, each with its place.
  public func load(_ name: String, settings: [String] = []) throws(Faults) -> LoadedStudy {
    guard let document = try document(name) else {
      let loaded = try scenarios.load(name, settings: settings)
      return LoadedStudy(study: .standard(of: loaded), scenario: loaded, file: nil, root: nil)
    }
    let (root, duplicates) = try YAMLText(document.text, file: document.file).read()
    var checker = Checker()
    checker.check(root, .object(Schema.study), at: "")
    let form = checker.faults + duplicates
    guard let asked = root["scenario"]?.scalar, asked != "" else { throw Faults(form).sorted }
    let isFile = asked.contains("/") || asked.hasSuffix(".yaml") || asked.hasSuffix(".yml")
    let beside = isFile && !asked.hasPrefix("/") ? document.folder.map { "\($0)/\(asked)" } : nil
    let loaded: LoadedScenario
    do throws(Faults) {
      loaded = try scenarios.load(beside ?? asked, settings: settings)
    } catch {
      // A scenario that is not there is a fault of the study.
      throw Faults(
        form
          + error.list.map { fault in
            var fault = fault
            if fault.place == nil {
              (fault.place, fault.path) = (root["scenario"]!.place, "scenario")
            }
            return fault
          }
      ).sorted
    }
    let study = try self.study(root, form, of: loaded)
    return LoadedStudy(study: study, scenario: loaded, file: document.input, root: root)
  }

  /// Nil for what is a scenario, or nothing; scenarios have better words for the latter.
  private func document(_ name: String) throws(Faults) -> Document? {
    if let text = StudyLibrary.text(name) { return Document(study: name, text: text) }
    let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    guard isPath, !name.contains("+"), let document = try? Document(name, from: nil) else {
      return nil
    }
    // A study names its scenario; no scenario has that key.
    guard let (root, _) = try? YAMLText(document.text, file: document.file).read(),
      root["scenario"] != nil || root["question"] != nil || root["levers"] != nil
    else { return nil }
    return document
  }

  /// - Parameter form: What is wrong with the form of the file, told together with what else is.
  private func study(
    _ root: Node, _ form: [Fault], of loaded: LoadedScenario
  ) throws(Faults) -> Study {
    let years = loaded.years.parameters
    var reader = UncertaintyReader(loaded.model, years: years) { _ in false }
    let levers = (root["levers"]?.entries ?? []).compactMap { reader.lever($0) }
    reader.finish()
    let own = ["uncertainties": "uncertainty", "shared": "shared", "correlations": "correlations"]
    let entries = (root.entries ?? []).compactMap { entry in
      own[entry.key].map { Node.Entry(key: $0, place: entry.place, value: entry.value) }
    }
    var uncertainty = loaded.uncertainty.without(levers.map(\.path))
    if !entries.isEmpty {
      var given = reader.read(Node(content: .map(entries), place: root.place))
      if root["uncertainties"] == nil {
        // Left out, they are the scenario's own, but for what a shared draw of the study drives.
        let own = uncertainty.without(given.shared.flatMap(\.drives))
        given.inputs = own.inputs
        if root["shared"] == nil { given.shared = own.shared }
        if root["correlations"] == nil { given.correlations = own.correlations }
      }
      uncertainty = given
    }
    guard form.isEmpty else { throw told(form + reader.faults, in: root) }
    func texts(_ key: String) -> [String] { (root[key]?.list ?? []).compactMap(\.scalar) }
    let method: StudyMethod
    do throws(Fault) {
      method = try StudyMethod(node: root["method"]!, of: loaded.model)
    } catch {
      var fault = error
      fault.path = "method.policies.thresholds"
      throw told(reader.faults + [fault], in: root)
    }
    let study = Study(
      id: root["id"]!.scalar!, question: root["question"].map { Words(node: $0) }, levers: levers,
      uncertainty: uncertainty, metrics: texts("metrics"), bands: texts("bands"),
      method: method,
      seed: UInt64(root["seed"]?.scalar ?? "") ?? Study.standardSeed)
    let faults =
      reader.faults.isEmpty ? study.faults(in: loaded.model, years: years) : reader.faults
    guard faults.isEmpty else { throw told(faults, in: root) }
    return study
  }

  private func told(_ faults: [Fault], in root: Node) -> Faults {
    Faults(
      faults.map { fault in
        var fault = fault
        fault.path = fault.path.asStudyPath
        return fault
      }
    ).placed(in: root)
  }
}

extension String {
  /// What a scenario calls uncertainty, a study calls uncertainties.
  fileprivate var asStudyPath: String {
    self == "uncertainty" || hasPrefix("uncertainty.")
      ? "uncertainties" + dropFirst("uncertainty".count) : self
  }
}
