#ifndef SOFAWEEKLY_ZLIB_SHIM_H
#define SOFAWEEKLY_ZLIB_SHIM_H

#include <zlib.h>

#endif
