package org.muster.core.records.statement;

/**
 * What a statement says of a file that belongs to it.
 *
 * @param sha2 the digest of its content, in lower-case hexadecimal
 * @param elsewhere whether it can be fetched from an address, so that it need not come along
 */
public record Attachment(String usageType, String contentType, long length, String sha2, boolean elsewhere) {

    private static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";

    /** Whether it is the signature of its statement (1.0.3, part two, 2.6). */
    public boolean signs() {
        return usageType.equals(SIGNATURE);
    }
}
