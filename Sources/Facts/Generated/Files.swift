// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
// Made by `make generate`; edit the file that it is made from instead.

let builtInFiles: [(name: String, sha256: String)] = [
  ("data/about.csv", "5d90c166bce3650f2ba9ffc15c0b3af553d0f3a2f589f9b83b8b8c8a1d646c90"),
  ("data/series.csv", "5c84be87265520c5e6c8f946bc4af380e637cc203fc8e8f0cc1a80ce475ac4d5"),
  ("data/sources.csv", "e7f485e89582cf4e2be0777fca82ffec04e143c0e85848396285c9aad8575eea"),
]
