package org.muster.core.records.attachment;

/** A file that came as a part of a request. {@code sha2} is the digest it came under, in lower-case hexadecimal. */
public record AttachedFile(String sha2, byte[] content) {}
