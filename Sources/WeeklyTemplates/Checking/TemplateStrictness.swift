/// What is made of names that nobody knows.
package enum TemplateStrictness: Sendable {
    /// An unknown name, template or block is an error.
    case strict
    /// An unknown name, template or block renders nothing, as the Mustache specification has it. Only its tests want this.
    case lenient
}
