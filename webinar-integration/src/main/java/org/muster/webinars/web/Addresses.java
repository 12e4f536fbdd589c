package org.muster.webinars.web;

import org.muster.webinars.api.WebinarId;

/** Where things stand. */
public final class Addresses {

    static final String WEBINARS = "/webinars";
    public static final String STUDIO = "/studio/webinars";

    private Addresses() {}

    static String of(WebinarId webinar) {
        return WEBINARS + "/" + webinar;
    }

    public static String studio(WebinarId webinar) {
        return STUDIO + "/" + webinar;
    }
}
