/// What a browser may do with a page (W3C Content Security Policy Level 3): show it in its one style.
enum ContentSecurityPolicy {
  /// The policy that allows nothing but a style of exactly these bytes: no script, no request.
  static func allowing(style: StaticString) -> String {
    let hash = Base64.encode(SHA256.digest(of: style.withUTF8Buffer { Array($0) }))
    return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
  }
}
