package org.muster.core.people.api;

/**
 * What is known about one column of the schema.
 *
 * @param module whose file says so, such as {@code people}
 * @param personal whether the column may hold data about a person
 * @param purpose why it is kept
 * @param retention how long
 * @param export whether and how the person gets a copy
 * @param erasure what an erasure does to it
 */
public record PersonalColumn(
        String module,
        String table,
        String column,
        boolean personal,
        String purpose,
        String retention,
        String export,
        String erasure) {}
