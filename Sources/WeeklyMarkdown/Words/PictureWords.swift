/// Words of natural languages that editors' tools leave where a picture's description belongs.
enum PictureWords {
    /// In lower case.
    static let placeholders: Set<String> = ["图片", "image", "img", "picture"]
}
