package org.muster.core.people.organisation;

/** What an organisation is: its name and the words it is counted under. */
public record Profile(String name, String sector, String region, String size) {}
