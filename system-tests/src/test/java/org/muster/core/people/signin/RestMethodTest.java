package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RestMethodTest {

    @Test
    void everyVerbOfAResourceIsFoundWithItsAddress() {
        assertThat(RestMethod.of("/shop", Tills.class))
                .containsExactlyInAnyOrder(
                        new RestMethod("GET", "/shop/tills"), new RestMethod("DELETE", "/shop/tills/{number}"));
    }

    @Path("tills/")
    public static class Tills {
        @GET
        public String all() {
            return "";
        }

        @DELETE
        @Path("{number: [0-9]+}")
        public void close() {}

        public void noResource() {}
    }
}
