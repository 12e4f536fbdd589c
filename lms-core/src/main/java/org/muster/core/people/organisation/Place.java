package org.muster.core.people.organisation;

/** Where a site is and what it is, such as a shop, a depot, an office. */
public record Place(String code, String name, String town, String kind) {}
