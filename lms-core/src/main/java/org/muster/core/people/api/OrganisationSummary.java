package org.muster.core.people.api;

/** An organisation and its name. */
public record OrganisationSummary(OrganisationId id, String name) {}
