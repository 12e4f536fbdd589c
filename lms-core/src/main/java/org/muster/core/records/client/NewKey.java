package org.muster.core.records.client;

/**
 * A key as it is known this once only: the store keeps a digest of the secret.
 *
 * @param key what the client calls itself by
 */
public record NewKey(String name, String key, String secret) {

    /** Never the secret: it would end up in a log. */
    @Override
    public String toString() {
        return "key " + key;
    }
}
