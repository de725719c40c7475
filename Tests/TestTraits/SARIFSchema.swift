internal import Foundation

/// What the schema of SARIF 2.1.0 asks of the part of the format that the program writes: which keys an object may and must have, and
/// what their values are.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01", sarif-schema-2.1.0.json.
package enum SARIFSchema {
    /// What is wrong with a log; empty where nothing is.
    package static func problems(with log: String) -> [String] {
        guard let value = try? JSONSerialization.jsonObject(with: Data(log.utf8)) else { return ["no JSON"] }
        return wholeLog.problems(with: value, at: "")
    }

    // MARK: Objects

    private static let wholeLog = Shape.object(
        ["version", "runs"],
        ["$schema": .uri, "version": .choice(["2.1.0"]), "runs": .list(run), "properties": .anything])
    private static let run = Shape.object(
        ["tool"],
        [
            "tool": .object(["driver"], ["driver": driver]), "results": .list(result), "language": language,
            "columnKind": .choice(["utf16CodeUnits", "unicodeCodePoints"]),
            "newlineSequences": .list(.text, least: 1, isUnique: true),
        ])
    private static let driver = Shape.object(
        ["name"],
        ["name": .text, "semanticVersion": .text, "informationUri": .uri, "rules": .list(rule, isUnique: true)])
    private static let rule = Shape.object(
        ["id"],
        [
            "id": .text, "name": .text, "shortDescription": message, "help": message, "helpUri": .uri,
            "defaultConfiguration": .object([], ["level": level]),
        ])
    private static let result = Shape.object(
        ["message"],
        [
            "ruleId": .text, "ruleIndex": .integer(least: -1), "level": level, "message": message,
            "locations": .list(location), "relatedLocations": .list(location, isUnique: true),
            "fixes": .list(fix, isUnique: true),
        ])
    private static let location = Shape.object(
        [], ["id": .integer(least: -1), "physicalLocation": physicalLocation, "message": message])
    private static let physicalLocation = Shape.object(
        ["artifactLocation"], ["artifactLocation": artifactLocation, "region": region])
    private static let artifactLocation = Shape.object([], ["uri": .reference, "uriBaseId": .text])
    private static let region = Shape.object(
        [],
        [
            "startLine": .integer(least: 1), "startColumn": .integer(least: 1), "endLine": .integer(least: 1),
            "endColumn": .integer(least: 1), "byteOffset": .integer(least: 0), "byteLength": .integer(least: 0),
        ])
    private static let fix = Shape.object(
        ["artifactChanges"],
        [
            "description": message, "artifactChanges": .list(change, least: 1, isUnique: true), "properties": .anything,
        ])
    private static let change = Shape.object(
        ["artifactLocation", "replacements"],
        ["artifactLocation": artifactLocation, "replacements": .list(replacement, least: 1)])
    private static let replacement = Shape.object(
        ["deletedRegion"], ["deletedRegion": region, "insertedContent": .object([], ["text": .text])])

    private static let message = Shape.object(["text"], ["text": .message])
    private static let level = Shape.choice(["none", "note", "warning", "error"])
    private static let language = Shape.matching("[a-zA-Z]{2}(-[a-zA-Z]{2})?")
}

/// What a value of JSON may be.
private indirect enum Shape: Sendable {
    case anything
    case text
    /// Where braces are doubled that mean nothing, and nothing is a link.
    case message
    case matching(String)
    case choice([String])
    /// An address with a scheme.
    case uri
    /// A relative address, or one of a file, with nothing in it that no URI may hold (RFC 3986).
    case reference
    case integer(least: Int)
    case array(Shape, least: Int, isUnique: Bool)
    /// No other keys than those that are named.
    case object(_ required: [String], _ properties: [String: Shape])

    static func list(_ element: Shape, least: Int = 0, isUnique: Bool = false) -> Shape {
        .array(element, least: least, isUnique: isUnique)
    }

    func problems(with value: Any, at path: String) -> [String] {
        switch self {
        case .anything: []
        case .integer(let least): Self.problem(!isInteger(value, least), "no whole number from \(least)", path)
        case .array(let element, let least, let isUnique):
            Self.problems(with: value, of: element, least, isUnique, at: path)
        case .object(let required, let properties): Self.problems(with: value, required, properties, at: path)
        default: Self.problem(!((value as? String).map(isRight) ?? false), "no right text: \(value)", path)
        }
    }

    private func isInteger(_ value: Any, _ least: Int) -> Bool { (value as? Int).map { $0 >= least } ?? false }

    private func isRight(_ text: String) -> Bool {
        switch self {
        case .message:
            let single = text.replacing("{{", with: "").replacing("}}", with: "")
            return !text.isEmpty && !single.contains { "{}".contains($0) }
                && !text.replacing("\\](", with: "").contains("](")
        case .matching(let pattern): return text.range(of: "^\(pattern)$", options: .regularExpression) != nil
        case .choice(let choices): return choices.contains(text)
        case .uri: return text.hasPrefix("https://") && Self.isURI(text)
        case .reference:
            let path = text.hasPrefix("file:///") ? String(text.dropFirst(8)) : text
            return !path.hasPrefix("/") && !path.contains(":") && Self.isURI(path)
        default: return true
        }
    }

    private static func isURI(_ text: String) -> Bool {
        text.range(of: "^([A-Za-z0-9._~:/?#!$&'()*+,;=@-]|%[0-9A-F]{2})+$", options: .regularExpression) != nil
    }

    private static func problem(_ isWrong: Bool, _ text: String, _ path: String) -> [String] {
        isWrong ? ["\(path): \(text)"] : []
    }

    private static func problems(
        with value: Any, of element: Shape, _ least: Int, _ isUnique: Bool, at path: String
    ) -> [String] {
        guard let values = value as? [Any] else { return ["\(path): no list"] }
        let inner = values.enumerated().flatMap { element.problems(with: $1, at: "\(path)/\($0)") }
        let isTwice = isUnique && Set(values.map { "\($0 as AnyObject)" }).count < values.count
        return inner + problem(values.count < least, "too few", path) + problem(isTwice, "one twice", path)
    }

    private static func problems(
        with value: Any, _ required: [String], _ properties: [String: Shape], at path: String
    ) -> [String] {
        guard let object = value as? [String: Any] else { return ["\(path): no object"] }
        let missing = required.filter { object[$0] == nil }.map { "\(path): no \($0)" }
        let inner = object.sorted { $0.key < $1.key }.flatMap { key, value in
            properties[key]?.problems(with: value, at: "\(path)/\(key)") ?? ["\(path): there is no key \(key)"]
        }
        return missing + inner
    }
}
