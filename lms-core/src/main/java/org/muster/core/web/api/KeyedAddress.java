package org.muster.core.web.api;

/**
 * An address whose callers show a key of their own in each request, and where a cookie means nothing: pages of any site may send
 * changes to it. A CDI bean for each.
 */
public interface KeyedAddress {

    /** As its servlet is mapped, without the wildcard: {@code /xapi}. */
    String servletPath();
}
