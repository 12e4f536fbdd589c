package org.muster.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void hostAndPortAreRead() {
        assertThat(DatabaseUrl.parse("jdbc:mariadb://db.example.org:3307/muster?sslMode=verify-full")
                        .hosts())
                .containsExactly(InetSocketAddress.createUnresolved("db.example.org", 3307));
    }

    @Test
    void thePortOfMariaDbNeedNotBeGiven() {
        assertThat(DatabaseUrl.parse("jdbc:mariadb://db/muster").hosts())
                .containsExactly(InetSocketAddress.createUnresolved("db", 3306));
    }

    @Test
    void severalHostsMayServe() {
        assertThat(DatabaseUrl.parse("jdbc:mariadb:sequential://a,b:3307/muster")
                        .hosts())
                .containsExactly(
                        InetSocketAddress.createUnresolved("a", 3306), InetSocketAddress.createUnresolved("b", 3307));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mariadb://db/muster",
                "jdbc:mysql://db/muster",
                "jdbc:mariadb://db",
                "jdbc:mariadb:///muster",
                "jdbc:mariadb://db:0/muster",
                "jdbc:mariadb://db:70000/muster"
            })
    void anAddressThatIsNoneIsRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .hasMessage("LMS_DB_URL is no address of a MariaDB;"
                        + " write it like jdbc:mariadb://db.example.org:3306/muster.");
    }
}
