package org.muster.core.people.api;

/**
 * A file about one person.
 *
 * @param name what it is called in the copy, without a folder, such as {@code certificate-ABCD.pdf}
 * @param content its bytes
 */
public record PersonalFile(String name, byte[] content) {}
