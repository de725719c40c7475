#ifndef SOFAWEEKLY_CBUILDSTAMP_H
#define SOFAWEEKLY_CBUILDSTAMP_H

// What the build of a release was told of itself (Package.swift); empty where it was not told.
const char *_Nonnull sofaweekly_commit(void);
const char *_Nonnull sofaweekly_swift_version(void);

#endif
