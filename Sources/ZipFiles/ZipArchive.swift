// SPDX-License-Identifier: GPL-3.0-or-later

internal import Boundary
internal import CMinizip
package import Foundation

/// Files in one zip: the same bytes for the same files, whenever and wherever.
package struct ZipArchive: Hashable, Sendable {
  /// A file by the path that it is unpacked to.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let content: Data

    package init(_ name: String, _ content: Data) { (self.name, self.content) = (name, content) }
  }

  /// In the order in which they stand in the zip.
  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// Why there is no zip.
  package enum Failure: Error, Hashable, Sendable {
    /// The temporary file that it is made in cannot be written or read: a disk that is full.
    case notWritten(String)
    /// An entry whose name could lead out of the folder that it is unpacked in, or that is there twice.
    case unsafeName(String)
  }

  /// The bytes of the zip, deflated.
  ///
  /// - Throws: ``Failure`` for a name that is none below a folder, and if the disk takes no more.
  package func data() throws(Failure) -> Data {
    var names: Set<String> = []
    for entry in entries {
      guard let name = RelativeName(entry.name), names.insert(name.text).inserted else {
        throw .unsafeName(entry.name)
      }
    }
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { throw .notWritten(error.localizedDescription) }
    defer { folder.remove() }
    let file = folder.url.appending(path: "archive.zip")
    let writer = try ZipWriter(file.path)
    for entry in entries { try writer.add(entry) }
    try writer.close()
    do { return try Data(contentsOf: file) } catch {
      throw .notWritten(error.localizedDescription)
    }
  }
}

/// The owner of one of minizip's files.
private final class ZipWriter {
  private let zip: zipFile
  private var isClosed = false

  init(_ path: String) throws(ZipArchive.Failure) {
    guard let zip = zipOpen64(path, APPEND_STATUS_CREATE) else { throw .notWritten(path) }
    self.zip = zip
  }

  deinit { if !isClosed { zipClose(zip, nil) } }

  func add(_ entry: ZipArchive.Entry) throws(ZipArchive.Failure) {
    // A time that is no clock's: 1 January 2020. What is from Unix may have its rights: 0644.
    let date = tm_zip(tm_sec: 0, tm_min: 0, tm_hour: 0, tm_mday: 1, tm_mon: 0, tm_year: 2020)
    var about = zip_fileinfo(
      tmz_date: date, dosDate: 0, internal_fa: 0, external_fa: 0o100644 << 16)
    let (unix, version, utf8): (UInt, UInt, UInt) = (3 << 8, 20, 1 << 11)
    let isLarge: Int32 = entry.content.count >= 0xFFFF_FFFF ? 1 : 0
    try check(
      zipOpenNewFileInZip4_64(
        zip, entry.name, &about, nil, 0, nil, 0, nil, Z_DEFLATED, Z_BEST_COMPRESSION, 0,
        -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nil, 0, unix | version, utf8, isLarge),
      entry)
    // In pieces, as minizip counts bytes in 32 bits.
    for start in stride(from: 0, to: entry.content.count, by: 1 << 24) {
      let piece = entry.content.dropFirst(start).prefix(1 << 24)
      try check(
        piece.withUnsafeBytes { bytes in
          zipWriteInFileInZip(zip, bytes.baseAddress, UInt32(bytes.count))
        }, entry)
    }
    try check(zipCloseFileInZip(zip), entry)
  }

  func close() throws(ZipArchive.Failure) {
    isClosed = true
    guard zipClose(zip, nil) == ZIP_OK else { throw .notWritten("zip") }
  }

  private func check(_ status: Int32, _ entry: ZipArchive.Entry) throws(ZipArchive.Failure) {
    guard status == ZIP_OK else { throw .notWritten(entry.name) }
  }
}
