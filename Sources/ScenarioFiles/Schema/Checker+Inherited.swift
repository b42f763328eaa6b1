// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Checker {
  /// Of two keys that exclude each other the one that the file below has, told where the other was
  /// laid over it, with all that is to be removed then; nil if one hand wrote both.
  func inherited(
    _ present: [String], in node: Node, _ object: Object, _ path: String
  ) -> Fault? {
    let entries = (node.entries ?? []).filter { present.contains($0.key) }
    guard entries.count == 2, let top = whole?.node.place.file else { return nil }
    let own =
      entries.filter { $0.place.isSetting }.nonEmpty ?? entries.filter { $0.place.file == top }
    guard own.count == 1, let new = own.first,
      let old = entries.first(where: { $0.key != new.key }), old.place.file != new.place.file
    else { return nil }
    let gone = [old.key] + object.companions.filter { node[$0] != nil && new.key != $0 }
    let sign = new.place.isSetting ? "=" : ": "
    return Fault(
      .exactlyOneKey, path: join(path, new.key), found: .spelt(old.key),
      allowed: gone.map { .spelt("\(join(path, $0))\(sign)remove") }, place: new.place)
  }

  func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}

extension Fault.Place {
  /// Whether it is the command line's.
  fileprivate var isSetting: Bool { file.hasPrefix("--set ") }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
