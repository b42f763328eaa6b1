// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A place in any scenario: how to look there, and how to change what is there.
struct ParameterReference<Part>: Sendable {
  let path: String
  /// Nil where the scenario has no such place.
  let look: @Sendable (Scenario) -> Part?
  /// Does nothing where the scenario has no such place.
  let change: @Sendable (inout Scenario, (inout Part) -> Void) -> Void

  init(
    path: String, look: @escaping @Sendable (Scenario) -> Part?,
    change: @escaping @Sendable (inout Scenario, (inout Part) -> Void) -> Void
  ) {
    (self.path, self.look, self.change) = (path, look, change)
  }

  init(_ path: String, _ key: WritableKeyPath<Scenario, Part> & Sendable) {
    self.init(path: path, look: { $0[keyPath: key] }, change: { $1(&$0[keyPath: key]) })
  }

  /// A place within it.
  func at<Inner>(
    _ name: String, _ key: WritableKeyPath<Part, Inner> & Sendable
  ) -> ParameterReference<Inner> {
    at(name, look: { $0[keyPath: key] }, put: { $0[keyPath: key] = $1 })
  }

  /// A place within it that not every part has.
  func at<Inner>(
    _ name: String, look inner: @escaping @Sendable (Part) -> Inner?,
    put: @escaping @Sendable (inout Part, Inner) -> Void
  ) -> ParameterReference<Inner> {
    let (look, change) = (look, change)
    return ParameterReference<Inner>(
      path: name.isEmpty ? path : "\(path).\(name)", look: { look($0).flatMap(inner) },
      change: { scenario, edit in
        change(&scenario) { part in
          guard var value = inner(part) else { return }
          edit(&value)
          put(&part, value)
        }
      })
  }

  /// What is there, of an optional block that is given.
  func given<Inner>() -> ParameterReference<Inner> where Part == Inner? {
    at("", look: { $0 }, put: { $0 = $1 })
  }

  /// The item with the name `name` of a list.
  func item<Item>(
    _ name: String, _ key: KeyPath<Item, String> & Sendable
  ) -> ParameterReference<Item> where Part == [Item] {
    at(
      name, look: { $0.first { $0[keyPath: key] == name } },
      put: { list, item in
        guard let index = list.firstIndex(where: { $0[keyPath: key] == name }) else { return }
        list[index] = item
      })
  }
}
