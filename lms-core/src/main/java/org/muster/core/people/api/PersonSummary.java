package org.muster.core.people.api;

/**
 * A person as others may see them.
 *
 * @param displayName the name the person goes by, any script, at most 401 characters
 * @param sortName what lists are ordered by, such as {@code Żukowski, Tomasz}
 */
public record PersonSummary(PersonId id, String displayName, String sortName) {}
