#ifndef SOFAWEEKLY_BROTLI_SHIM_H
#define SOFAWEEKLY_BROTLI_SHIM_H

#include <brotli/decode.h>
#include <brotli/encode.h>

#endif
