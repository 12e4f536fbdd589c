package org.muster.core.web.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.muster.core.web.address.Query;
import org.muster.core.web.api.PathParameters;

/** The address of this request as the person sees it, and its open parts. */
@Named("address")
@RequestScoped
public class Address implements PathParameters {

    @Inject
    HttpServletRequest request;

    private String path = "/";
    private Map<String, String> open = Map.of();

    void is(String path, Map<String, String> open) {
        this.path = path;
        this.open = open;
    }

    @Override
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the route has no part called " + name));
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(open.get(name));
    }

    public String getPath() {
        return path;
    }

    /** Leads to this same page with one parameter changed: {@code ?page=2&lang=cy}. */
    public String with(String name, String value) {
        return Query.of(request.getQueryString()).with(name, value).toString();
    }
}
