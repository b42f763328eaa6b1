// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Faults {
  /// The same, where many rows of a table have one fault in one column: the first of them, and how
  /// many more there are.
  var grouped: Faults {
    var groups: [[Fault]] = []
    var numbers: [Group: Int] = [:]
    for fault in list {
      let group = Group(code: fault.code, path: fault.path, file: fault.place?.file ?? "")
      if let number = numbers[group] {
        groups[number].append(fault)
      } else {
        numbers[group] = groups.count
        groups.append([fault])
      }
    }
    return Faults(
      groups.flatMap { group in
        guard group.count > 3 else { return group }
        var first = group[0]
        first.others = group.count - 1
        return [first]
      }
    ).sorted
  }

  private struct Group: Hashable {
    let code: Fault.Code
    let path: String
    let file: String
  }

  /// The same, each that stands in another file than `file` with that file named.
  func inherited(
    by file: String?, where isInherited: (String) -> Bool = { _ in true }
  ) -> Faults {
    guard let file else { return self }
    return Faults(
      list.map { fault in
        var fault = fault
        if let place = fault.place, place.file != file, place.line > 0, isInherited(place.file) {
          fault.heir = file
        }
        return fault
      })
  }
}
