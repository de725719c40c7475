/// Words in front of a question that say only that somebody asks: `@小王 提问：`
enum TitleWords {
    static let asks = ["提问", "问", "提的问题", "asks", "asked"]
}
