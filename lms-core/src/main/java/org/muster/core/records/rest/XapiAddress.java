package org.muster.core.records.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.KeyedAddress;

/** Content that lies elsewhere writes to the store from its own pages. */
@ApplicationScoped
class XapiAddress implements KeyedAddress {

    @Override
    public String servletPath() {
        return "/xapi";
    }
}
