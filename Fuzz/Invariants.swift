import Foundation
import WeeklyDiagnostics

/// Ends the program, so that libFuzzer keeps the input.
func broken(_ invariant: String) -> Never {
    FileHandle.standardError.write(Data("broken: \(invariant)\n".utf8))
    fatalError(invariant)
}

func expect(_ isTrue: Bool, _ invariant: @autoclosure () -> String) {
    if !isTrue { broken(invariant()) }
}

extension [Diagnostic] {
    /// Every place lies in the file, and every fix can be made.
    func expectInside(_ file: SourceFile) {
        for diagnostic in self {
            let places = [diagnostic.location] + diagnostic.notes.map(\.location)
            for range in places.compactMap({ $0?.range }) {
                expect(range.isInside(file), "\(diagnostic.id.name) is at \(range), the file has \(file.length) bytes")
            }
            for fix in diagnostic.fixes where !fix.edits.isEmpty {
                let refused = FixedText(applying: [fix], to: file.text).refused
                expect(refused.isEmpty, "the fix “\(fix.message)” cannot be made: \(refused)")
            }
        }
    }
}

extension SourceRange {
    /// Whether it lies in a file and cuts no character.
    func isInside(_ file: SourceFile) -> Bool {
        guard lower >= 0, upper <= file.length else { return false }
        let bytes = file.text.utf8
        return [lower, upper].allSatisfy { offset in
            offset == file.length || bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 != 0x80
        }
    }
}
