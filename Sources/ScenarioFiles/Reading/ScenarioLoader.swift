// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
import Foundation
public import Funding
import Simulation
import Studies
import Synchronization

/// Loads scenarios by library id or file, with their parents, and finds all their faults at once.
///
/// A loader reads each file of the library, which never changes, once: whoever loads again and again,
/// with other settings each time, keeps the loader.
public final class ScenarioLoader: Sendable {
  /// Overlays of overlays are followed this deep.
  private static let deepest = 20
  private let library = Mutex<[String: Node]>([:])
  /// The series that scenarios may name.
  let data: DataSet

  /// A loader of scenarios that may name the series of `data`.
  public init(data: DataSet = .builtIn) { self.data = data }

  /// Loads a scenario, with changes on top.
  ///
  /// - Parameters:
  ///   - name: A library id, or a file; files laid over it may follow, each after a plus:
  ///     `ksf-2019+costs.yaml+prices.yaml`.
  ///   - settings: Changes on top, each `path=value` with the value written as in a file.
  ///   - until: The last year shown, instead of the scenario's own.
  ///   - held: Whole key paths that do not vary any more, whatever the scenario says of them.
  /// - Throws: ``Funding/Faults``, all that can be told at once, each with place, what was found
  ///   and what is allowed.
  public func load(
    _ name: String, settings: [String] = [], until: String? = nil, holding held: Set<String> = []
  ) throws(Faults) -> LoadedScenario {
    var chain = Chain()
    chain.held = held
    return try load(name, settings: settings, until: until, &chain)
  }

  /// The same, and in `chain` what was found on the way to a fault.
  func load(
    _ name: String, settings: [String], until: String? = nil, _ chain: inout Chain
  ) throws(Faults) -> LoadedScenario {
    do throws(Faults) {
      return try load(name, settings, until, &chain)
    } catch {
      let faults = Faults(chain.faults + error.list).sorted
      guard chain.heir == nil, !settings.isEmpty else { throw faults.inherited(by: chain.heir) }
      // The library's own files are sound, so that what is wrong in them came about by the changes.
      let changes = settings.count == 1 ? "--set \(settings[0])" : "--set"
      let isOfLibrary = { (file: String) in chain.folders[file] == nil }
      throw faults.inherited(by: changes, where: isOfLibrary)
    }
  }

  private func load(
    _ name: String, _ settings: [String], _ until: String?, _ chain: inout Chain
  ) throws(Faults) -> LoadedScenario {
    var root = try resolve(OverlayList(name), &chain)
    var settings = settings + (until.map { ["end=\($0)"] } ?? [])
    root = changed(root, &settings, until, &chain)
    chain.root = root
    let top = root.place.file
    let isInherited = { (place: Fault.Place) in
      !place.file.hasPrefix("--set ") && (!settings.isEmpty || place.file != top)
    }
    var checker = Checker()
    checker.check(root, .object(Schema.scenario), at: "")
    let form = checker.faults + phaseNameFaults(root)
    guard form.isEmpty, chain.faults.isEmpty else {
      throw faults(of: root, form, chain, isInherited)
    }
    var builder = Builder(root: root, folders: chain.folders, data: data)
    let scenario = builder.scenario(root)
    guard builder.faults.isEmpty, let model = try? Model(scenario) else {
      throw faults(of: root, [], chain, isInherited)
    }
    var paths = WholePaths(among: model.variedPaths)
    root = paths.completed(root)
    var reader = UncertaintyReader(model, isInherited: isInherited)
    let uncertainty = reader.read(root)
    let unread = paths.faults + reader.faults
    let faults = unread + uncertainty.faults(in: model).without(unread, of: root)
    guard faults.isEmpty else {
      throw Faults(faults + played(model)).placed(in: root)
    }
    return LoadedScenario(
      scenario: scenario, model: model, uncertainty: uncertainty,
      changes: OverlayList(name).overlays.map { "+ \($0)" } + settings,
      remarks: chain.remarks + builder.remarks + reader.remarks,
      fixed: chain.fixed.filter { root["uncertainty"]?[$0] == nil }.sorted(), data: data,
      inputs: chain.inputs + builder.inputs,
      root: root, folders: chain.folders, heir: chain.heir, overlays: OverlayList(name).overlays)
  }

  /// The text of the file `name` alone, as it was written; of files laid over it after it, each under
  /// its name.
  public func text(of name: String) throws(Faults) -> String {
    let sum = OverlayList(name)
    if let study = StudyLibrary.text(name) { return study }
    guard !sum.overlays.isEmpty else { return try Document(name, from: nil).text }
    var texts: [String] = []
    for part in [sum.base] + sum.overlays {
      let document = try Document(part, from: nil)
      texts.append("# \(document.file)\n\(document.text)")
    }
    return texts.joined(separator: "\n")
  }

  /// The files on the way from a scenario to its first ancestor.
  struct Chain {
    var names: [String] = []
    var inputs: [InputFile] = []
    /// The first file's name, if it is laid over another.
    var heir: String? { inputs.count > 1 ? inputs[0].name : nil }
    /// Keys that stand twice in a map of any of them, and what cannot be laid over its parent or set.
    var faults: [Fault] = []
    /// The folder of each file by its name in messages; the first file's also under "".
    var folders: [String: String] = [:]
    /// The whole of it, as soon as there is one, sound or not.
    var root: Node?
    /// What was said of changes that leave a part of what they change.
    var remarks: [LoadRemark] = []
    /// Key paths that no longer vary, as a change set their values.
    var fixed: Set<String> = []
    /// Key paths that are not to vary.
    var held: Set<String> = []
  }

  /// The whole of a file, laid over its parents.
  func resolve(
    _ name: String, from asked: (place: Fault.Place, folder: String?)?, _ chain: inout Chain
  ) throws(Faults) -> Node {
    let document = try Document(name, from: asked)
    guard !chain.names.contains(document.key), chain.names.count < Self.deepest else {
      let found = (chain.names + [document.key]).map { $0.split(separator: "/").last ?? "" }
        .joined(separator: " → ")
      throw Faults([
        Fault(.extendsItself, path: "extends", found: .spelt(found), place: asked?.place)
      ])
    }
    chain.names.append(document.key)
    chain.inputs.append(document.input)
    if let folder = document.folder {
      chain.folders[document.file] = folder
      if chain.folders[""] == nil { chain.folders[""] = folder }
    }
    let child = try root(of: document, &chain)
    guard let extends = child["extends"], let parentName = extends.scalar else { return child }
    let missing = ["format", "id", "title"].filter { child[$0] == nil }.map {
      Fault(
        .missingKey, path: $0, found: .spelt($0), allowed: Schema.scenario[$0]!.shape.expected,
        place: child.place)
    }
    let parent: Node
    do throws(Faults) {
      parent = try resolve(parentName, from: (extends.place, document.folder), &chain)
    } catch {
      // What is wrong with the file's own form can be told all the same.
      throw Faults(error.list + Checker.faults(ofOverlay: child))
    }
    return lay(child, over: parent, missing, &chain)
  }

  func root(
    of document: Document, _ chain: inout Chain
  ) throws(Faults) -> Node {
    let isOfLibrary = document.folder == nil
    if isOfLibrary, let known = library.withLock({ $0[document.key] }) { return known }
    let (root, duplicates) = try YAMLText(document.text, file: document.file).read()
    chain.faults += duplicates
    if isOfLibrary { library.withLock { $0[document.key] = root } }
    return root
  }
}
