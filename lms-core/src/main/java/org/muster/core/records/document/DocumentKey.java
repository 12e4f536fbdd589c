package org.muster.core.records.document;

import java.security.MessageDigest;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.core.kernel.Sha256;

/** One document of a shelf, by the id its sender gave it. */
public record DocumentKey(Shelf shelf, String id) {

    /** All of it in one digest: each part may be longer than an index of the database. */
    byte[] digest() {
        MessageDigest whole = Sha256.begun();
        Stream.of(
                        shelf.kind().name(),
                        shelf.activity().orElse(""),
                        shelf.agent().orElse(""),
                        shelf.registration().map(UUID::toString).orElse(""),
                        id)
                .map(Sha256::of)
                .forEach(whole::update);
        return whole.digest();
    }
}
