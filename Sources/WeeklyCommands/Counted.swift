/// A number and what is counted.
enum Counted {
    static func text(_ count: Int, _ noun: String, plural: String = "s") -> String {
        "\(count) \(noun)\(count == 1 ? "" : plural)"
    }
}
