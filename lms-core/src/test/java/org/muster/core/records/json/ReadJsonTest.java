package org.muster.core.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadJsonTest {

    @Test
    void eachPartKnowsWhereItStands() {
        String text = " [ {\"a\" : 1.50, \"b\": {\"c\":[]} } ]";
        Json.Obj object = (Json.Obj) ((Json.Arr) ReadJson.read(text)).items().get(0);

        assertThat(text.substring(object.from(), object.to())).isEqualTo("{\"a\" : 1.50, \"b\": {\"c\":[]} }");
        assertThat(text.substring(object.from(), object.end(0))).isEqualTo("{\"a\" : 1.50");
        assertThat(object.get("a")).isEqualTo(new Json.Num("1.50"));
    }

    @Test
    void whatIsReadIsWrittenAsItWas() {
        String text =
                "{\"n\":[1e400,-0.0,12345678901234567890],\"t\":\"\\ud800 \\\"\\\\ \\u0001 ŵ\",\"w\":[true,false,null],\"e\":{}}";
        StringBuilder written = new StringBuilder();
        WriteJson.value(ReadJson.read(text), written);

        assertThat(written).hasToString(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":{\"c\":1,\"c\":2}} | $.b.c: stands twice in one object",
                "{\"a\":[1,{\"b\":tru}]} | $.a[1].b: is no JSON (line 1, column 17)",
                "[1] x | $: is no JSON",
                "{ | $: is no JSON",
                "[1,] | is no JSON",
                "{'a':1} | is no JSON",
                "[01] | is no JSON",
                "`` | $: is no JSON",
            })
    void aMistakeIsNamedWithItsPlace(String text, String told) {
        assertThatThrownBy(() -> ReadJson.read(text))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining(told);
    }

    @Test
    void aNameMayNotStandTwiceAmongManyEither() {
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 40; i++) {
            many.append("\"n").append(i).append("\":").append(i).append(',');
        }
        assertThatThrownBy(() -> ReadJson.read(many + "\"n7\":0}"))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining("$.n7");
    }

    @Test
    void depthAndNumbersHaveLimits() {
        String deepest = "[".repeat(ReadJson.DEEPEST) + "]".repeat(ReadJson.DEEPEST);
        assertThat(ReadJson.read(deepest)).isInstanceOf(Json.Arr.class);
        assertThatThrownBy(() -> ReadJson.read("[" + deepest + "]"))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining("deeper than");
        assertThatThrownBy(() -> ReadJson.read("[" + "9".repeat(ReadJson.LONGEST_NUMBER + 1) + "]"))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining("$[0]: a number");
    }

    @Test
    void numbersAndOrderDoNotMakeADifference() {
        assertThat(same("{\"a\":1.0,\"b\":[1e2]}", "{\"b\":[100],\"a\":1}")).isTrue();
        assertThat(same("{\"a\":1}", "{\"a\":\"1\"}")).isFalse();
        assertThat(same("[1,2]", "[2,1]")).isFalse();
        assertThat(same("{\"a\":null}", "{}")).isFalse();
    }

    private static boolean same(String one, String other) {
        return Same.value(ReadJson.read(one), ReadJson.read(other));
    }
}
