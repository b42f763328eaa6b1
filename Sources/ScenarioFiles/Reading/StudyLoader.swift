// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
public import Funding
import Sensitivity
import Simulation
import Studies

/// Loads studies by library id or file, and makes studies of scenarios.
public struct StudyLoader: Sendable {
  private let scenarios: ScenarioLoader

  /// A loader of studies whose scenarios may name the series of `data`.
  public init(data: DataSet = .builtIn) { scenarios = ScenarioLoader(data: data) }

  /// Loads the study `name`; of what is a scenario, the study of its own uncertainty.
  ///
  /// `settings` change the scenario, as in ``ScenarioLoader/load(_:settings:until:holding:)``.
  ///
  /// - Throws: ``Funding/Faults``, all that can be told at once, each with its place.
  public func load(_ name: String, settings: [String] = []) throws(Faults) -> LoadedStudy {
    guard let document = try document(name) else {
      let loaded: LoadedScenario
      do throws(Faults) {
        loaded = try scenarios.load(name, settings: settings)
      } catch {
        throw Faults(error.list.map { $0.offeringStudies(for: name) })
      }
      return LoadedStudy(study: .standard(of: loaded), scenario: loaded, file: nil, root: nil)
    }
    let (root, duplicates) = try YAMLText(document.text, file: document.file).read()
    var checker = Checker()
    checker.check(root, .object(Schema.study), at: "")
    let form = checker.faults + duplicates
    guard let asked = root["scenario"]?.scalar, asked != "" else { throw Faults(form).sorted }
    let isFile = asked.contains("/") || asked.hasSuffix(".yaml") || asked.hasSuffix(".yml")
    let beside = isFile && !asked.hasPrefix("/") ? document.folder.map { "\($0)/\(asked)" } : nil
    var loaded: LoadedScenario
    var chain = ScenarioLoader.Chain()
    do throws(Faults) {
      loaded = try scenarios.load(beside ?? asked, settings: settings, &chain)
    } catch {
      // A scenario that is not there is a fault of the study.
      throw Faults(
        form + (chain.root.map { varied(root, $0, isWhole: chain.faults.isEmpty) } ?? [])
          + error.list.map { fault in
            var fault = fault
            if fault.place == nil {
              (fault.place, fault.path) = (root["scenario"]!.place, "scenario")
            }
            return fault
          }
      ).sorted
    }
    let study: Study
    do throws(Faults) {
      study = try self.study(root, form, of: &loaded)
    } catch {
      // That its scenario comes to no path is told along.
      do throws(Faults) { _ = try loaded.projection() } catch let other {
        throw Faults(error.list + other.list).sorted
      }
      throw error
    }
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
    _ root: Node, _ form: [Fault], of loaded: inout LoadedScenario
  ) throws(Faults) -> Study {
    let years = loaded.years.parameters
    var paths = WholePaths(among: loaded.model.variedPaths + years.map(\.path))
    let root = paths.completed(root)
    let part = SoundPart(of: root, Schema.study)
    var reader = UncertaintyReader(loaded.model, years: years) { _ in false }
    let (levers, all) = reader.study(part?.root ?? root)
    // As in a scenario, what is set on the command line holds in every draw, unless it is also set how
    // it varies.
    let laws = loaded.setLaws
    let set = (all.inputs.map(\.path) + all.shared.flatMap(\.drives)).filter {
      loaded.isSet($0) && !laws.contains($0)
    }
    let tried = Set(levers.map(\.path))
    let given = all.without(set).changed(
      at: laws.filter { !tried.contains($0) }, by: loaded.uncertainty)
    loaded.fixed += set.filter { !loaded.fixed.contains($0) }
    var unread = paths.faults + reader.faults
    guard let sound = part?.root else { throw told(form + unread, in: root) }
    let uncertainty = loaded.uncertainty.without(Array(tried)).replaced(by: given, in: sound)
    func texts(_ key: String) -> [String] { (sound[key]?.list ?? []).compactMap(\.scalar) }
    var method = StudyMethod.grid
    do throws(Fault) {
      method = try StudyMethod(node: sound["method"]!, of: loaded.model)
    } catch {
      var fault = error
      fault.path = "method.policies.thresholds"
      unread.append(fault)
    }
    let study = Study(
      id: sound["id"]!.scalar!, question: sound["question"].map { Words(node: $0) }, levers: levers,
      uncertainty: uncertainty, metrics: texts("metrics"), bands: texts("bands"),
      method: method,
      seed: UInt64(sound["seed"]?.scalar ?? "") ?? Study.standardSeed)
    let others = study.faults(in: loaded.model, years: years).filter { fault in
      part?.isLost(String(fault.path.prefix { $0 != "." })) == false || fault.found != nil
    }
    // The study has the lever only; what is too much is on the command line.
    let twice = levers.compactMap { lever in
      loaded.placeOfLaw(setAt: lever.path).map {
        Fault(.drivenTwice, path: "levers", found: .spelt(lever.path), place: $0)
      }
    }
    let faults = form + unread + twice + others.without(form + unread, of: root)
    guard faults.isEmpty else { throw told(faults, in: root) }
    return study
  }

  /// What is wrong with what varies in a study of a scenario that is not sound.
  private func varied(_ root: Node, _ scenario: Node, isWhole: Bool) -> [Fault] {
    var paths = WholePaths(among: scenario.numberPaths)
    let whole = paths.completed(root)
    var reader = UncertaintyReader(formOf: scenario, isWhole: isWhole) { _ in false }
    _ = reader.study(whole)
    return told(paths.faults + reader.faults, in: whole).list
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

extension Fault {
  /// The same, where it is that there is no scenario `name`, with the study that may have been meant.
  fileprivate func offeringStudies(for name: String) -> Fault {
    guard code == .unknownScenario, nearest == nil, found == .spelt(name) else { return self }
    return .unknown(.unknownScenario, name, among: StudyLibrary.ids, path: path, place: place)
  }
}

extension String {
  /// What a scenario calls uncertainty, a study calls uncertainties.
  fileprivate var asStudyPath: String {
    self == "uncertainty" || hasPrefix("uncertainty.")
      ? "uncertainties" + dropFirst("uncertainty".count) : self
  }
}

extension UncertaintyReader {
  /// What a study decides, and what it gives of uncertainty.
  fileprivate mutating func study(_ root: Node) -> (levers: [Lever], uncertainty: Uncertainty) {
    takeNote(of: root)
    let levers = (root["levers"]?.entries ?? []).compactMap { lever($0) }
    finish()
    let own = ["uncertainties": "uncertainty", "shared": "shared", "correlations": "correlations"]
    let entries = (root.entries ?? []).compactMap { entry in
      own[entry.key].map { Node.Entry(key: $0, place: entry.place, value: entry.value) }
    }
    return (levers, read(Node(content: .map(entries), place: root.place)))
  }
}

extension Uncertainty {
  /// The same with the laws that `other` has of some paths; where it has none they do not vary.
  fileprivate func changed(at paths: [String], by other: Uncertainty) -> Uncertainty {
    var changed = self
    for path in paths {
      guard let law = other.inputs.first(where: { $0.path == path }) else {
        changed = changed.without([path])
        continue
      }
      if let place = changed.inputs.firstIndex(where: { $0.path == path }) {
        changed.inputs[place] = law
      } else {
        changed = changed.without([path])
        changed.inputs.append(law)
      }
    }
    return changed
  }

  /// The uncertainty that a study gives; what it leaves out is the scenario's own, but for what a shared
  /// draw of the study drives.
  fileprivate func replaced(by given: Uncertainty, in root: Node) -> Uncertainty {
    let isGiven = ["uncertainties", "shared", "correlations"].contains { root[$0] != nil }
    guard isGiven else { return self }
    var given = given
    if root["uncertainties"] == nil {
      let own = without(given.shared.flatMap(\.drives))
      given.inputs = own.inputs
      if root["shared"] == nil { given.shared = own.shared }
      if root["correlations"] == nil { given.correlations = own.correlations }
    }
    return given
  }
}
