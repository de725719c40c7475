/// Somebody whom an issue names.
package struct Person: Sendable, Hashable {
    package var name: String?
    /// Without `@`.
    package var handle: String?
    package var url: String?
    package var bio: String?

    package init(name: String? = nil, handle: String? = nil, url: String? = nil, bio: String? = nil) {
        self.name = name
        self.handle = handle
        self.url = url
        self.bio = bio
    }

    /// The name, else the handle as people write it: `@user`.
    package var shownName: String? { name ?? handle.map { "@\($0)" } }
}
