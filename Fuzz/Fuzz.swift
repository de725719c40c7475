import Foundation

/// Feeds what libFuzzer makes up to one part of the program: `make fuzz`.
///
/// usage: sofaweekly-fuzz TARGET [-OPTION=VALUE …] [FOLDER-OF-INPUTS | FILE …]
///
/// Options are libFuzzer's own (https://llvm.org/docs/LibFuzzer.html). A file that was found is tried again by naming it.
@main
struct Fuzz {
    /// What can be fuzzed, by the name on the command line.
    static let targets: [String: @Sendable (Input) -> Void] = [
        "front-matter": FrontMatterTarget.yaml,
        "toml": FrontMatterTarget.toml,
        "key-lines": FrontMatterTarget.lines,
        "markdown": MarkdownTarget.run,
        "reader": ReaderTarget.run,
        "rules": RulesTarget.run,
        "templates": TemplateTarget.run,
        "archive": ArchiveTarget.run,
        "patterns": PatternTarget.run,
        "configuration": ConfigurationTarget.run,
        "http": HTTPTarget.run,
        "cache": CacheTarget.run,
    ]

    /// libFuzzer calls a function without context; which target is meant stands here. Written once, before it is called.
    nonisolated(unsafe) private static var target: @Sendable (Input) -> Void = { _ in }

    static func main() {
        guard CommandLine.arguments.count > 1, let chosen = targets[CommandLine.arguments[1]] else {
            print("usage: sofaweekly-fuzz \(targets.keys.sorted().joined(separator: "|")) [OPTION | FOLDER | FILE …]")
            exit(64)
        }
        target = chosen
        // The name of the target is none of libFuzzer's arguments.
        let arguments = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var count = CInt(arguments.count)
        let status = pointers.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return runLibFuzzer(&count, &start) { bytes, length in
                Fuzz.target(Input(UnsafeBufferPointer(start: bytes, count: length)))
                return 0
            }
        }
        exit(status)
    }
}

/// libFuzzer's own entry, for programs that have a `main` (LLVM, "Using libFuzzer as a library").
@_silgen_name("LLVMFuzzerRunDriver")
private func runLibFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
