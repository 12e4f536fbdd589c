package org.muster.core.web.api;

import java.util.List;

/** A module's pages. An address that no module names is not there (404). */
public interface Routes {

    List<Route> routes();
}
