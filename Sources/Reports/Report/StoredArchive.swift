// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// A zip archive of small files as they are, without compression or time: the same files are the same
/// bytes.
///
/// Reference: PKWARE, *.ZIP File Format Specification*, version 2.0.
public struct StoredArchive {
  private var content = Data()
  private var directory = Data()
  private var count = 0

  public init() {}

  /// Adds a file under a name of ASCII.
  public mutating func add(_ name: String, _ file: Data) {
    // Version, flags, method, time and date: nothing but the first day that the format knows.
    var facts = Data()
    facts.append(numbers: [20, 0, 0, 0, 0x21], width: 2)
    facts.append(numbers: [Self.checksum(file), UInt32(file.count), UInt32(file.count)], width: 4)
    facts.append(numbers: [UInt32(name.utf8.count), 0], width: 2)
    directory.append(numbers: [0x0201_4B50], width: 4)
    directory.append(numbers: [20], width: 2)
    directory += facts
    directory.append(numbers: [0, 0, 0], width: 2)
    directory.append(numbers: [0, UInt32(content.count)], width: 4)
    directory += Data(name.utf8)
    content.append(numbers: [0x0403_4B50], width: 4)
    content += facts + Data(name.utf8) + file
    count += 1
  }

  /// The whole archive.
  public var data: Data {
    var end = Data()
    end.append(numbers: [0x0605_4B50], width: 4)
    end.append(numbers: [0, 0, UInt32(count), UInt32(count)], width: 2)
    end.append(numbers: [UInt32(directory.count), UInt32(content.count)], width: 4)
    end.append(numbers: [0], width: 2)
    return content + directory + end
  }

  /// The cyclic redundancy check of the format.
  private static func checksum(_ data: Data) -> UInt32 {
    var sum: UInt32 = .max
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

extension Data {
  /// Numbers of so many bytes each, the least significant first.
  fileprivate mutating func append(numbers: [UInt32], width: Int) {
    for number in numbers {
      for byte in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * UInt32(byte)))) }
    }
  }
}
