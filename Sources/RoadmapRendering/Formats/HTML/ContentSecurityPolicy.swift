/// What a browser may do with a page (W3C Content Security Policy Level 3): show it in its one style.
enum ContentSecurityPolicy {
  /// The policy that allows nothing but a style, and where there is one a script, of exactly these
  /// bytes: no request.
  static func allowing(style: StaticString, script: StaticString? = nil) -> String {
    let scripts = script.map { " script-src 'sha256-\(hash($0))';" } ?? ""
    return "default-src 'none'; style-src 'sha256-\(hash(style))';\(scripts) base-uri 'none';"
      + " form-action 'none'"
  }

  private static func hash(_ text: StaticString) -> String {
    Base64.encode(SHA256.digest(of: text.withUTF8Buffer { Array($0) }))
  }
}
