// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

extension Language: ChoiceForm {}
extension Status: ChoiceForm {}
extension LevelPath.Between: ChoiceForm {}
extension Gaps: ChoiceForm {}

extension Words: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    let languages = Language.allCases.filter { byLanguage[$0] != nil }
    bytes.put(languages, languages.map { byLanguage[$0]! })
  }
  package init(from bytes: inout ByteReader) {
    let (languages, texts): ([Language], [String]) = (bytes.take(), bytes.take())
    self.init([:])
    for (language, text) in zip(languages, texts) { byLanguage[language] = text }
  }
}

extension Citation: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(source, status, note) }
  package init(from bytes: inout ByteReader) {
    self.init(source: bytes.take(), status: bytes.take(), note: bytes.take())
  }
}

extension Parameter: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(value, citation) }
  package init(from bytes: inout ByteReader) { self.init(bytes.take(), citation: bytes.take()) }
}

extension Dated: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(year, parameter) }
  package init(from bytes: inout ByteReader) { self.init(year: bytes.take(), bytes.take()) }
}

extension Timeline: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .constant(let parameter): bytes.put(false, parameter)
    case .byYear(let values): bytes.put(true, values)
    }
  }
  package init(from bytes: inout ByteReader) {
    self = bytes.take() ? .byYear(bytes.take()) : .constant(bytes.take())
  }
}

extension RatePath: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(timeline) }
  package init(from bytes: inout ByteReader) { self.init(bytes.take() as Timeline) }
}

extension IncrementPath: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(timeline) }
  package init(from bytes: inout ByteReader) { self.init(bytes.take()) }
}

extension LevelPath: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(timeline, between) }
  package init(from bytes: inout ByteReader) { self.init(bytes.take(), between: bytes.take()) }
}

extension Observations: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(origin, values, ownYears.sorted()) }
  package init(from bytes: inout ByteReader) {
    self.init(origin: bytes.take(), bytes.take())
    ownYears = Set(bytes.take() as [Int])
  }
}

extension PriceGrowth: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .deflator: bytes.put(false)
    case .rate(let rate): bytes.put(true, rate)
    }
  }
  package init(from bytes: inout ByteReader) {
    self = bytes.take() ? .rate(bytes.take()) : .deflator
  }
}

extension Growth: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .rate(let rate): bytes.put(false, rate)
    case .factors(let demographic, let real, let price): bytes.put(true, demographic, real, price)
    }
  }
  package init(from bytes: inout ByteReader) {
    self =
      bytes.take()
      ? .factors(demographic: bytes.take(), real: bytes.take(), price: bytes.take())
      : .rate(bytes.take())
  }
}

extension Series: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(observed, gaps, growth) }
  package init(from bytes: inout ByteReader) {
    self.init(observed: bytes.take(), gaps: bytes.take(), growth: bytes.take())
  }
}

extension PriceSeries: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(observed, growth) }
  package init(from bytes: inout ByteReader) {
    self.init(observed: bytes.take(), growth: bytes.take())
  }
}
