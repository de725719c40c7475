#include "CBuildStamp.h"

#ifndef SOFAWEEKLY_COMMIT
#define SOFAWEEKLY_COMMIT ""
#endif

#ifndef SOFAWEEKLY_SWIFT_VERSION
#define SOFAWEEKLY_SWIFT_VERSION ""
#endif

const char *sofaweekly_commit(void) { return SOFAWEEKLY_COMMIT; }

const char *sofaweekly_swift_version(void) { return SOFAWEEKLY_SWIFT_VERSION; }
