/// What garbled text looks like.
enum GarbledWords {
    /// U+FFFD, which stands for bytes that are no UTF-8.
    static let replacement: StaticString = "\u{FFFD}"
    /// Bytes of U+FFFD that were read as GBK; what fills memory of Windows programs that was never written.
    static let ofGBK: [StaticString] = ["锟斤拷", "烫烫烫"]
    /// Punctuation in UTF-8 that was read as GBK (`，` and `。` begin so), or as the Latin letters of Windows.
    static let ofUTF8: [StaticString] = ["锛", "銆", "â€™", "â€œ", "â€“", "ï¼Œ", "ã€‚"]
}
