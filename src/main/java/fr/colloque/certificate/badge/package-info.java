/**
 * The certificate as an Open Badges 3.0 credential, for software: built, brought into its canonical
 * form (RDFC-1.0) and signed with Ed25519 (Data Integrity, {@code eddsa-rdfc-2022}).
 *
 * <p>This proof, not a JWT, because the credential stays JSON that anybody can read and a verifier
 * of another house judges it word by word. The contexts lie here; nothing is ever fetched.
 */
package fr.colloque.certificate.badge;
