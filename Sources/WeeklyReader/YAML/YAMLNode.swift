package import WeeklyDiagnostics

/// A value of a YAML document with its place in the original file.
package struct YAMLNode: Hashable, Sendable {
    /// What a value is made of.
    package indirect enum Kind: Hashable, Sendable {
        /// `isPlain` tells text without quotes, in which `true`, `12` and `~` are more than text.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    /// What it is made of.
    package let kind: Kind
    /// Where it is written; of a list or a mapping from its first byte to the end of its last element.
    package let range: SourceRange

    /// A value at a place.
    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// Whether nothing was written, or one of the words for nothing.
    package var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = kind else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// A truth value as YAML 1.2 has it (core schema).
    package var boolean: Bool? {
        guard case .scalar(let text, isPlain: true) = kind else { return nil }
        switch text {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return nil
        }
    }

    /// A whole number in decimal digits; nil where it is none, or too large for the machine.
    package var integer: Int? {
        guard case .scalar(let text, isPlain: true) = kind else { return nil }
        return Int(text)
    }

    /// What this is, in words for a message.
    package var description: Message {
        switch kind {
        case .sequence: "a list"
        case .mapping: "a mapping of keys to values"
        case .scalar: isNull ? "nothing" : boolean != nil ? "a truth value" : integer != nil ? "a number" : "text"
        }
    }
}

/// A key and its value.
package struct YAMLEntry: Hashable, Sendable {
    /// The key without quotes.
    package let key: String
    /// Where the key is written.
    package let keyRange: SourceRange
    /// What stands after the colon.
    package let value: YAMLNode

    /// A key and its value.
    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
