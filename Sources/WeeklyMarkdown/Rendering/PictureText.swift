/// What all pictures of a page have in common.
enum PictureText {
    /// Pictures wait until they are seen, and tell their hosts nothing: those of newsletters refuse readers who come from elsewhere.
    static let manners = " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\""

    private static let longestPlaceholder = 7

    /// What a page says in place of a picture: nothing where the editor's tool left only the word for one.
    static func said(_ text: String) -> String {
        text.utf8.count <= longestPlaceholder && PictureWords.placeholders.contains(text.lowercased()) ? "" : text
    }
}
