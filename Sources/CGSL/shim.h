// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef CGSL_SHIM_H
#define CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_deriv.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_matrix.h>
#include <gsl/gsl_multifit.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_version.h>

// GSL's algorithms are mutable global pointers, which Swift 6 does not let anyone read; a function
// that returns one is safe, because nobody ever writes to them.
static inline const gsl_root_fsolver_type *_Nonnull cgsl_root_brent(void) {
  return gsl_root_fsolver_brent;
}

static inline const gsl_qrng_type *_Nonnull cgsl_qrng_sobol(void) { return gsl_qrng_sobol; }

// `gsl_version` is a mutable global pointer too: the version that runs, not the one compiled against.
static inline const char *_Nonnull cgsl_version(void) { return gsl_version; }

#endif
