// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Setting {
  /// The one path that ends like this one and is not written yet: `funding.phases.ramp_up.until`.
  func unwritten(in root: Node, _ schema: Object) -> String? {
    let key = String(path.split(separator: ".").last ?? "")
    let known = schema.places(of: key).filter { !$0.contains("NAME") }
    let places = Shape.object(schema).freePlaces(of: key, in: root, place.file) + known
    let meant = Set(places.filter { $0.hasSuffix("." + path) })
    return meant.count == 1 ? meant.first : nil
  }
}
