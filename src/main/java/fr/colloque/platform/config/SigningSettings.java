package fr.colloque.platform.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What certificates are signed with.
 *
 * @param folder   where a development key is made when no other key is set
 * @param keystore a PKCS#12 file with the provider's key
 * @param library  the PKCS#11 library of the token that holds it instead
 * @param slot     the slot of that token
 * @param password of the file, or the token's PIN
 * @param alias    which key, where there are several
 * @param timeStamp the address of a time-stamping server (RFC 3161)
 */
public record SigningSettings(Path folder, Optional<Path> keystore, Optional<Path> library,
                              int slot, Optional<String> password, Optional<String> alias,
                              Optional<URI> timeStamp) { }
