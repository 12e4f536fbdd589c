package org.muster.certificates.accreditation;

/**
 * What the body's papers say.
 *
 * @param reference the body's own, at most 100 characters
 * @param scope what it covers, at most 1,000 characters; may be empty
 * @param conditions what it asks for, at most 2,000 characters; may be empty
 */
public record Papers(String reference, String scope, String conditions) {

    public Papers {
        reference = reference.strip();
        scope = scope.strip();
        conditions = conditions.strip();
    }

    /** Papers that say nothing but who they are. */
    public static Papers of(String reference) {
        return new Papers(reference, "", "");
    }
}
