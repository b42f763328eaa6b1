// SPDX-License-Identifier: GPL-3.0-or-later
// What Embedded Swift and GSL ask of a C library beyond memory and mathematics, so that the module asks
// nothing of whoever runs it.
#include <stddef.h>
#include <stdlib.h>
#include <wasi/api.h>

unsigned long __stack_chk_guard = 0x5bd1e995;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

// Seeds of hashes: nothing depends on their order, and the same every time is easier to look into.
void arc4random_buf(void *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) ((unsigned char *)bytes)[i] = (unsigned char)(37 * i + 11);
}

// The message of a trap has nowhere to go.
int putchar(int character) { return character; }

// Numbers in text, of Swift's Double(…): to where they end.
const char *_swift_stdlib_strtod_clocale(const char *text, double *number) {
  char *end;
  *number = strtod(text, &end);
  return end;
}

// C reads those numbers as if from a file. There are none, nor is anybody asked for them.
int __imported_wasi_snapshot_preview1_fd_close(int file) { return __WASI_ERRNO_BADF; }
int __imported_wasi_snapshot_preview1_fd_seek(int file, long long by, int from, int place) {
  return __WASI_ERRNO_BADF;
}
int __imported_wasi_snapshot_preview1_fd_write(int file, int parts, int count, int written) {
  return __WASI_ERRNO_BADF;
}

// Errors of GSL are returned, as the engine asks for; GSL's own file would bring in files and streams.
typedef void gsl_error_handler_t(const char *, const char *, int, int);
void gsl_error(const char *reason, const char *file, int line, int status) {}
gsl_error_handler_t *gsl_set_error_handler_off(void) { return 0; }
const char *gsl_strerror(const int status) { return "GSL"; }
void cblas_xerbla(int place, const char *routine, const char *form, ...) { __builtin_trap(); }
const char *gsl_version = "in WebAssembly";
