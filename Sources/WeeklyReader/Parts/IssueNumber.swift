internal import WeeklyText

/// The number by which a line refers to an issue, and what stands on either side of it: `@user #602`, `Alpha #602 @user`.
struct IssueNumber {
    let number: Int
    /// Without the marks and words that join them to the number.
    let before: Bytes
    let after: Bytes

    /// The last number in a line; nil where it refers to none.
    init?(_ line: Bytes, _ words: Words) {
        guard let mark = line.lastRange(of: "#") ?? line.lastRange(of: "＃") else { return nil }
        let rest = line[mark.upperBound...].trimmed()
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty, digits.count <= 9, let number = Int(digits.string) else { return nil }
        let tail = rest[digits.endIndex...]
        guard tail.first.map({ !$0.isASCIIAlphanumeric && $0 != .dot && $0 != .hyphen }) ?? true else {
            return nil
        }
        self.number = number
        before = line[..<mark.lowerBound].trimmingEnd(of: Self.joints, words.projects.issues)
        after = tail.trimmingStart(of: Marks.closeParentheses, Self.joints)
    }

    private static let joints: WordList = ["（", "(", "，", ",", "、", "：", ":", "/", "-"]
}
