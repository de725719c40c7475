internal import Foundation

extension String {
    /// The one spelling of names that people take for the same: composed characters (NFC, Unicode Standard Annex 15). For what
    /// people type and programs compare, such as tags; never for names of files, which are bytes.
    package var composed: String {
        isASCII || unicodeScalars.allSatisfy(Self.isNeverDecomposed) ? self : precomposedStringWithCanonicalMapping
    }

    /// Scalars below the first combining mark, the unified Han characters and the punctuation among them are their own composed form,
    /// whatever stands beside.
    private static func isNeverDecomposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x2010...0x2027, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
        default: false
        }
    }
}
