package org.muster.core.people.demo;

import java.util.List;
import org.muster.core.people.organisation.Place;
import org.muster.core.people.organisation.Profile;

/** An organisation of the demonstration and the file that lists its staff. */
record DemoOrganisation(String code, Profile profile, List<Place> places, String roster) {}
