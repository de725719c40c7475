package import WeeklyDiagnostics

/// A value of a YAML document with its place in the original file.
package struct YAMLNode: Hashable, Sendable {
    package indirect enum Kind: Hashable, Sendable {
        /// `isPlain` tells text without quotes, in which `true`, `12` and `~` are more than text.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package let kind: Kind
    package let range: SourceRange

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

    package var integer: Int? {
        guard case .scalar(let text, isPlain: true) = kind else { return nil }
        return Int(text)
    }

    /// What this is, in words for a message.
    package var description: String {
        switch kind {
        case .sequence: "a list"
        case .mapping: "a mapping of keys to values"
        case .scalar: isNull ? "nothing" : boolean != nil ? "a truth value" : integer != nil ? "a number" : "text"
        }
    }
}

/// A key and its value.
package struct YAMLEntry: Hashable, Sendable {
    package let key: String
    package let keyRange: SourceRange
    package let value: YAMLNode

    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
