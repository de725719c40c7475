internal import WeeklyText

/// What tools and templates leave where a picture's description belongs.
enum PictureWords {
    /// In lower case.
    static let placeholders: WordList = [
        "图片", "图", "配图", "插图", "截图", "图片描述", "图片说明", "image", "img", "picture", "photo", "alt", "alt text",
        "image alt text", "description", "screenshot", "untitled",
    ]
}
