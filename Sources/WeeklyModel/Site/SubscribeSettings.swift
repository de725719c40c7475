/// Ways to get a newsletter that a site has beside its feeds.
package struct SubscribeSettings: Sendable, Hashable {
    /// The address of a form for subscriptions by e-mail.
    package var mail: String?
    /// The address of a picture with the QR code of an account at WeChat.
    package var wechat: String?

    /// None.
    package init() {}
}
