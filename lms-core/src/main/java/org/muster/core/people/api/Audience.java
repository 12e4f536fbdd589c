package org.muster.core.people.api;

import java.util.Set;

/**
 * A choice of active people: any of the values within a kind, all of the kinds together; a kind without values does not choose.
 * Without any value it is nobody, unless everyone is meant.
 *
 * @param organisations those who work for one of them today
 * @param sectors those who work for an organisation of one of these sectors
 * @param regions those who work for an organisation of one of these regions
 * @param roles those who hold one of these roles; {@link Role#LEARNER} is held by all
 * @param groups those who are in one of these groups of an {@link AudienceSource}
 */
public record Audience(
        boolean everyone,
        Set<OrganisationId> organisations,
        Set<String> sectors,
        Set<String> regions,
        Set<Role> roles,
        Set<Group> groups) {

    /** Nobody. */
    public static final Audience NOBODY = new Audience(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Everyone who is active. */
    public static final Audience EVERYONE = new Audience(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Whether nobody is chosen. */
    public boolean isEmpty() {
        return !everyone
                && organisations.isEmpty()
                && sectors.isEmpty()
                && regions.isEmpty()
                && roles.isEmpty()
                && groups.isEmpty();
    }

    /**
     * A group that another room knows, written {@code source:id}.
     *
     * @param source what its {@link AudienceSource} is called
     * @param id which of its groups
     */
    public record Group(String source, String id) {

        public static Group parse(String text) {
            int colon = text.indexOf(':');
            return new Group(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
        }

        @Override
        public String toString() {
            return source + ":" + id;
        }
    }
}
