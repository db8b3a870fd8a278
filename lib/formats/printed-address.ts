/**
 * A view's address as it is printed: with its host, or, where no public address is set, as what it is, a view of the atlas and no address that
 * anybody could type.
 */
export function printedAddress(address: string): string {
  return address.startsWith("/") ? `view ${address}` : address;
}
