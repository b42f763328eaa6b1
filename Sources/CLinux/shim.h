// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/statfs.h>
#include <sys/xattr.h>

// Glibc shows it, and what it exchanges with, only under _GNU_SOURCE.
int renameat2(int, const char *, int, const char *, unsigned int);
