// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef CMATHEMATICS_H
#define CMATHEMATICS_H

// What the engine asks of C's mathematics. It is musl's, linked in by `scripts/mathematics`: glibc's gives
// other last bits on processors without fused multiply-add, and WebAssembly has musl's.
double asinh(double);
double cos(double);
double erfc(double);
double exp(double);
double expm1(double);
double lgamma(double);
double log(double);
double log1p(double);
double pow(double, double);
double sin(double);
double sinh(double);

#endif
