/// How HTML is written.
package enum HTMLStyle: Sendable, Hashable {
    /// In the form of libcmark-gfm's own renderer, to compare with.
    case reference
    /// For pages: pictures wait until they are seen and tell their hosts nothing, wide tables and code scroll by keyboard,
    /// obsolete attributes are classes.
    case page
}
