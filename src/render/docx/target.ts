/**
 * The target of a link as a relationship can hold it (`Relationship/@Target`): a URI of ASCII characters. What is not
 * one is percent-encoded; Word refuses a file whose targets are not URIs.
 *
 * @param url - Target with a scheme.
 */
export function externalTarget(url: string): string {
  return url.replace(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/g, part => {
    return part === '%' ? '%25' : encodeURIComponent(part)
  })
}
