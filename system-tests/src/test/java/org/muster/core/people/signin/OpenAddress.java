package org.muster.core.people.signin;

import org.muster.core.web.api.Route;

/** A route with its open parts filled in. */
record OpenAddress(Route route, String whose, String path) {}
