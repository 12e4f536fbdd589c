package org.muster.certificates.document;

import java.time.ZonedDateTime;

/**
 * What the file says of the signature that is put into it afterwards.
 *
 * @param signer who signs
 * @param room how many bytes the signature has
 */
public record Seal(String signer, ZonedDateTime at, int room) {}
