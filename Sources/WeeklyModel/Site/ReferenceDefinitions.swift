package import WeeklyText

/// Definitions of links that all issues of a site share.
package struct ReferenceDefinitions: Hashable, Sendable {
    /// The line of each, by its label in small letters.
    package var definitions: [ExactText: String] = [:]

    /// None.
    package init() {}
}
