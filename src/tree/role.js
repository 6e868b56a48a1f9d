/**
 * The presentation a node asks for: `data.role`.
 *
 * Known to the Word renderer: `title`, `logo`, `confidentiality`, `cover`, `control`, `contents`, `reference`, `end`,
 * `point`, `changes`. Others mean the plain node.
 *
 * @param node - Any node.
 * @returns The role, or undefined when there is none.
 */
export function role(node) {
  const value = node.data?.role
  return typeof value === 'string' ? value : undefined
}
