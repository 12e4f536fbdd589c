package org.muster.core.records.web;

import java.util.Set;
import org.muster.core.records.client.Client;

/** A key to be made. */
public class KeyForm {

    private String name = "";
    private Set<String> scopes = Set.of(Client.WRITE, Client.READ_MINE);

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<String> getScopes() {
        return scopes;
    }

    public void setScopes(Set<String> scopes) {
        this.scopes = scopes;
    }
}
